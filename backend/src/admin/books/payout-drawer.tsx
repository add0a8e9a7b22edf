import { Button, Input, Label, Textarea, toast } from "@medusajs/ui";
import { useState } from "react";
import type { StatementDetail } from "../../contracts/statement";
import { callAdmin } from "../attribution/admin-api";
import { formatAmount, inWords, toDecimal } from "../attribution/format";
import { AmountField } from "../money-form/amount-field";
import { readAmounts } from "../money-form/read-amounts";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { useSending } from "../parts/use-sending";
import { readFile } from "../pictures/read-file";

interface PayoutDrawerProps {
  readonly statement: StatementDetail;
  readonly onRecorded: () => void;
}

/** Records that money went out against a statement; somebody else approves it. */
export function PayoutDrawer({ statement, onRecorded }: PayoutDrawerProps) {
  const payable = statement.payable.filter(({ amountMinor }) => BigInt(amountMinor) > 0n);
  return (
    <FormDrawer
      title="Record a payout"
      description="Money that went out by bank or treasury. It is booked once a second person has approved it."
      disabled={payable.length === 0}
      form={(close) => (
        <PayoutForm
          statement={{ ...statement, payable }}
          onRecorded={() => {
            close();
            onRecorded();
          }}
        />
      )}
    />
  );
}

function PayoutForm({ statement, onRecorded }: PayoutDrawerProps) {
  // One request id for as long as the form is open: pressing twice records one payout.
  const [requestId] = useState(() => crypto.randomUUID());
  const { exponent, currencyCode, payable } = statement;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(payable.map((one) => [one.recipient, toDecimal(one.amountMinor, exponent)])),
  );
  const [facts, setFacts] = useState({ reference: "", paid_on: "", note: "" });
  const [document, setDocument] = useState<File>();
  const { sending, problem, send } = useSending();

  const asked = payable.map(({ recipient, amountMinor }) => ({
    id: recipient,
    name: inWords(recipient),
    mostMinor: amountMinor,
  }));
  const { parts, problems, totalMinor } = readAmounts(asked, typed, statement);
  const isReady = problems.size === 0 && totalMinor !== "0" && facts.reference.trim() && facts.paid_on;

  const record = () =>
    send(async () => {
      await callAdmin("/admin/payouts", {
        request_id: requestId,
        statement_id: statement.id,
        currency_code: currencyCode,
        parts: parts.map(({ id, amountMinor }) => ({ recipient: id, amount_minor: amountMinor })),
        ...facts,
        ...(document ? { document: { name: document.name, base64: await readFile(document) } } : {}),
      });
      toast.success("The payout is recorded.", { description: "Somebody else approves it under Payouts." });
      onRecorded();
    });

  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button size="small" onClick={record} isLoading={sending} disabled={!isReady}>
          Record {formatAmount(totalMinor, currencyCode, exponent)}
        </Button>
      }
    >
      {asked.map(({ id, name, mostMinor }) => (
        <AmountField
          key={id}
          name={name}
          exponent={exponent}
          typed={typed[id] ?? ""}
          problem={problems.get(id)}
          onTyped={(text) => setTyped({ ...typed, [id]: text })}
        >
          Up to {formatAmount(mostMinor, currencyCode, exponent)}
        </AmountField>
      ))}
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="pay-reference" size="small" weight="plus">
          Reference of the bank or treasury
        </Label>
        <Input
          id="pay-reference"
          maxLength={120}
          value={facts.reference}
          onChange={({ target }) => setFacts({ ...facts, reference: target.value })}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="pay-day" size="small" weight="plus">
          Day it went out
        </Label>
        <Input
          id="pay-day"
          type="date"
          max={new Date().toISOString().slice(0, 10)}
          value={facts.paid_on}
          onChange={({ target }) => setFacts({ ...facts, paid_on: target.value })}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="pay-document" size="small" weight="plus">
          Slip (PDF, JPEG or PNG, optional)
        </Label>
        <Input
          id="pay-document"
          type="file"
          accept="application/pdf,image/jpeg,image/png"
          onChange={({ target }) => setDocument(target.files?.[0])}
        />
      </div>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="pay-note" size="small" weight="plus">
          Note (optional)
        </Label>
        <Textarea
          id="pay-note"
          maxLength={300}
          value={facts.note}
          onChange={({ target }) => setFacts({ ...facts, note: target.value })}
        />
      </div>
    </DrawerForm>
  );
}
