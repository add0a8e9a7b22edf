import { Button, Drawer, Input, Label, Text, Textarea, toast } from "@medusajs/ui";
import { useState } from "react";
import type { StatementDetail } from "../../contracts/statement";
import { callAdmin } from "../attribution/admin-api";
import { formatAmount, inWords, toDecimal, toMinorUnits } from "../attribution/format";
import { readFile } from "../pictures/read-file";

interface PayoutDrawerProps {
  readonly statement: StatementDetail;
  readonly onRecorded: () => void;
}

/** Records that money went out against a statement; somebody else approves it. */
export function PayoutDrawer({ statement, onRecorded }: PayoutDrawerProps) {
  const [open, setOpen] = useState(false);
  const payable = statement.payable.filter(({ amountMinor }) => BigInt(amountMinor) > 0n);
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" disabled={payable.length === 0}>
          Record a payout
        </Button>
      </Drawer.Trigger>
      {open && (
        <PayoutForm
          statement={{ ...statement, payable }}
          onRecorded={() => {
            setOpen(false);
            onRecorded();
          }}
        />
      )}
    </Drawer>
  );
}

function PayoutForm({ statement, onRecorded }: PayoutDrawerProps) {
  // One request id for as long as the form is open: pressing twice records one payout.
  const [requestId] = useState(() => crypto.randomUUID());
  const { exponent, currencyCode } = statement;
  const [amounts, setAmounts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(statement.payable.map((one) => [one.recipient, toDecimal(one.amountMinor, exponent)])),
  );
  const [facts, setFacts] = useState({ reference: "", paid_on: "", note: "" });
  const [document, setDocument] = useState<File>();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  const parts = Object.entries(amounts)
    .filter(([, typed]) => typed.trim())
    .map(([recipient, typed]) => ({ recipient, amount_minor: toMinorUnits(typed, exponent) }));
  const wrong = parts.some(({ amount_minor }) => amount_minor === undefined);
  const total = parts.reduce((sum, { amount_minor }) => sum + BigInt(amount_minor ?? 0), 0n).toString();
  const ready = !wrong && total !== "0" && facts.reference.trim() && facts.paid_on;

  const send = async () => {
    setSending(true);
    setProblem(undefined);
    try {
      await callAdmin("/admin/payouts", {
        request_id: requestId,
        statement_id: statement.id,
        currency_code: currencyCode,
        parts,
        ...facts,
        ...(document ? { document: { name: document.name, base64: await readFile(document) } } : {}),
      });
      toast.success("Recorded", { description: "Somebody else approves it under Payouts." });
      onRecorded();
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setSending(false);
    }
  };

  return (
    <Drawer.Content>
      <Drawer.Header>
        <Drawer.Title>Record a payout</Drawer.Title>
        <Drawer.Description>
          Money that went out by bank or treasury. It is booked once a second person has approved it.
        </Drawer.Description>
      </Drawer.Header>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        {statement.payable.map(({ recipient, amountMinor }) => (
          <div key={recipient} className="grid grid-cols-[1fr_9rem] items-center gap-x-4">
            <Label htmlFor={`pay-${recipient}`}>
              <Text size="small" weight="plus">
                {inWords(recipient)}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                up to {formatAmount(amountMinor, currencyCode, exponent)}
              </Text>
            </Label>
            <Input
              id={`pay-${recipient}`}
              inputMode="decimal"
              autoComplete="off"
              className="text-right tabular-nums"
              value={amounts[recipient] ?? ""}
              onChange={({ target }) => setAmounts({ ...amounts, [recipient]: target.value })}
            />
          </div>
        ))}
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="pay-reference">Reference of the bank or treasury</Label>
          <Input
            id="pay-reference"
            maxLength={120}
            value={facts.reference}
            onChange={({ target }) => setFacts({ ...facts, reference: target.value })}
          />
        </div>
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="pay-day">Day it went out</Label>
          <Input
            id="pay-day"
            type="date"
            max={new Date().toISOString().slice(0, 10)}
            value={facts.paid_on}
            onChange={({ target }) => setFacts({ ...facts, paid_on: target.value })}
          />
        </div>
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="pay-document">Slip (PDF, JPEG or PNG, optional)</Label>
          <Input
            id="pay-document"
            type="file"
            accept="application/pdf,image/jpeg,image/png"
            onChange={({ target }) => setDocument(target.files?.[0])}
          />
        </div>
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="pay-note">Note (optional)</Label>
          <Textarea
            id="pay-note"
            maxLength={300}
            value={facts.note}
            onChange={({ target }) => setFacts({ ...facts, note: target.value })}
          />
        </div>
        {wrong && <Text className="text-ui-fg-error">Write amounts like {toDecimal("1250", exponent)}.</Text>}
        {problem && (
          <Text role="alert" className="text-ui-fg-error">
            {problem}
          </Text>
        )}
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button variant="secondary">Cancel</Button>
        </Drawer.Close>
        <Button onClick={send} isLoading={sending} disabled={!ready}>
          Record {formatAmount(total, currencyCode, exponent)}
        </Button>
      </Drawer.Footer>
    </Drawer.Content>
  );
}
