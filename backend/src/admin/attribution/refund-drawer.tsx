import { Label, Textarea, toast } from "@medusajs/ui";
import { useState } from "react";
import type { LineRefunded, OrderAttribution } from "../../contracts/attribution";
import { AmountField } from "../money-form/amount-field";
import { readAmounts } from "../money-form/read-amounts";
import { Confirm } from "../parts/confirm";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { TextButton } from "../parts/text-link";
import { callAdmin } from "./admin-api";
import { formatAmount, lineName, toDecimal } from "./format";

interface RefundDrawerProps {
  readonly book: OrderAttribution;
  readonly onRefunded: () => void;
}

/** The one form by which money goes back: amounts by line, and why. */
export function RefundDrawer({ book, onRefunded }: RefundDrawerProps) {
  const lines = book.lines.filter(({ refundableMinor }) => BigInt(refundableMinor) > 0n);
  return (
    <FormDrawer
      title="Refund lines"
      description="Each amount is taken back from those who received it, in the ratio of the line."
      disabled={lines.length === 0}
      form={(close) => (
        <RefundForm
          book={{ ...book, lines }}
          onRefunded={() => {
            close();
            onRefunded();
          }}
        />
      )}
    />
  );
}

const GOODWILL = "goodwill";

function RefundForm({ book, onRefunded }: RefundDrawerProps) {
  // One request id for as long as the form is open: pressing twice, or again after a lost answer, refunds once.
  const [requestId] = useState(() => crypto.randomUUID());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState("");
  const { exponent, currencyCode } = book;
  const asked = [
    ...book.lines.map((line) => ({ id: line.id, name: lineName(line), mostMinor: line.refundableMinor })),
    { id: GOODWILL, name: "Goodwill" },
  ];
  const { parts, problems, totalMinor } = readAmounts(asked, typed, book);
  const total = formatAmount(totalMinor, currencyCode, exponent);
  const type = (id: string) => (text: string) => setTyped({ ...typed, [id]: text });

  const refund = async () => {
    const goodwill = parts.find(({ id }) => id === GOODWILL)?.amountMinor;
    await callAdmin<LineRefunded>(`/admin/orders/${book.orderId}/line-refunds`, {
      request_id: requestId,
      lines: parts
        .filter(({ id }) => id !== GOODWILL)
        .map(({ id, amountMinor }) => ({ attribution_line_id: id, amount_minor: amountMinor })),
      reason,
      ...(goodwill ? { goodwill_minor: goodwill } : {}),
    });
    toast.success(`${total} is refunded.`);
    onRefunded();
  };

  return (
    <DrawerForm
      problem={undefined}
      submit={
        <Confirm
          label={`Refund ${total}`}
          variant="primary"
          disabled={problems.size > 0 || totalMinor === "0" || !reason.trim()}
          title={`Refund ${total}?`}
          description="The money goes back to the buyer. A refund can't be taken back."
          action="Refund"
          onConfirmed={refund}
        />
      }
    >
      {asked.map(({ id, name, ...line }) => (
        <AmountField
          key={id}
          name={name}
          exponent={exponent}
          typed={typed[id] ?? ""}
          problem={problems.get(id)}
          onTyped={type(id)}
        >
          {"mostMinor" in line ? (
            <TextButton
              label={`All of ${formatAmount(line.mostMinor, currencyCode, exponent)}, ${name}`}
              onPress={() => type(id)(toDecimal(line.mostMinor, exponent))}
            >
              All of {formatAmount(line.mostMinor, currencyCode, exponent)}
            </TextButton>
          ) : (
            "The shop's own money: no workshop and no center loses it."
          )}
        </AmountField>
      ))}
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="refund-reason" size="small" weight="plus">
          Reason
        </Label>
        <Textarea
          id="refund-reason"
          maxLength={300}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
    </DrawerForm>
  );
}
