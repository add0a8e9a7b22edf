import { Button, Drawer, Input, Label, Text, Textarea, toast } from "@medusajs/ui";
import { useState } from "react";
import type { LineRefunded, OrderAttribution } from "../../contracts/attribution";
import { callAdmin } from "./admin-api";
import { formatAmount, lineName, toDecimal, toMinorUnits } from "./format";

interface RefundDrawerProps {
  readonly book: OrderAttribution;
  readonly onRefunded: () => void;
}

/** The one form by which money goes back: amounts by line, and why. */
export function RefundDrawer({ book, onRefunded }: RefundDrawerProps) {
  const [open, setOpen] = useState(false);
  const refundable = book.lines.filter(({ refundableMinor }) => BigInt(refundableMinor) > 0n);
  return (
    <Drawer open={open} onOpenChange={setOpen}>
      <Drawer.Trigger asChild>
        <Button size="small" variant="secondary" disabled={refundable.length === 0}>
          Refund lines
        </Button>
      </Drawer.Trigger>
      {open && (
        <RefundForm
          book={{ ...book, lines: refundable }}
          onRefunded={() => {
            setOpen(false);
            onRefunded();
          }}
        />
      )}
    </Drawer>
  );
}

function RefundForm({ book, onRefunded }: RefundDrawerProps) {
  // One request id for as long as the form is open: pressing twice, or again after a lost answer, refunds once.
  const [requestId] = useState(() => crypto.randomUUID());
  const [amounts, setAmounts] = useState<Readonly<Record<string, string>>>({});
  const [goodwill, setGoodwill] = useState("");
  const [reason, setReason] = useState("");
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();

  const typed = book.lines.filter(({ id }) => amounts[id]?.trim());
  const lines = typed.map(({ id }) => ({
    attribution_line_id: id,
    amount_minor: toMinorUnits(amounts[id] ?? "", book.exponent),
  }));
  const goodwillMinor = goodwill.trim() ? toMinorUnits(goodwill, book.exponent) : "0";
  const wrong = goodwillMinor === undefined || lines.some(({ amount_minor }) => amount_minor === undefined);
  const total = lines
    .reduce((sum, { amount_minor }) => sum + BigInt(amount_minor ?? 0), BigInt(goodwillMinor ?? 0))
    .toString();

  const send = async () => {
    setSending(true);
    setProblem(undefined);
    try {
      await callAdmin<LineRefunded>(`/admin/orders/${book.orderId}/line-refunds`, {
        request_id: requestId,
        lines,
        reason,
        ...(goodwillMinor === "0" ? {} : { goodwill_minor: goodwillMinor }),
      });
      toast.success("Refunded", { description: formatAmount(total, book.currencyCode, book.exponent) });
      onRefunded();
    } catch (error) {
      setProblem((error as Error).message);
    } finally {
      setSending(false);
    }
  };

  return (
    <Drawer.Content>
      <Drawer.Header>
        <Drawer.Title>Refund lines</Drawer.Title>
        <Drawer.Description>
          Each amount is taken back from those who received it, in the ratio of the line.
        </Drawer.Description>
      </Drawer.Header>
      <Drawer.Body className="flex flex-col gap-y-4 overflow-y-auto">
        {book.lines.map((line) => (
          <div key={line.id} className="grid grid-cols-[1fr_9rem] items-center gap-x-4">
            <Label htmlFor={line.id} className="min-w-0">
              <Text size="small" weight="plus" className="truncate">
                {lineName(line)}
              </Text>
              <button
                type="button"
                className="text-ui-fg-interactive txt-small"
                onClick={() =>
                  setAmounts({ ...amounts, [line.id]: toDecimal(line.refundableMinor, book.exponent) })
                }
              >
                All of {formatAmount(line.refundableMinor, book.currencyCode, book.exponent)}
              </button>
            </Label>
            <Input
              id={line.id}
              inputMode="decimal"
              autoComplete="off"
              placeholder={toDecimal("0", book.exponent)}
              className="text-right tabular-nums"
              value={amounts[line.id] ?? ""}
              onChange={({ target }) => setAmounts({ ...amounts, [line.id]: target.value })}
            />
          </div>
        ))}
        <div className="grid grid-cols-[1fr_9rem] items-center gap-x-4 border-t border-ui-border-base pt-4">
          <Label htmlFor="refund-goodwill" className="min-w-0">
            <Text size="small" weight="plus">
              Goodwill
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              The shop's own money: no workshop and no center loses it.
            </Text>
          </Label>
          <Input
            id="refund-goodwill"
            inputMode="decimal"
            autoComplete="off"
            placeholder={toDecimal("0", book.exponent)}
            className="text-right tabular-nums"
            value={goodwill}
            onChange={({ target }) => setGoodwill(target.value)}
          />
        </div>
        <div className="flex flex-col gap-y-2">
          <Label htmlFor="refund-reason">Reason</Label>
          <Textarea
            id="refund-reason"
            maxLength={300}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </div>
        {wrong && (
          <Text className="text-ui-fg-error">Write amounts like {toDecimal("1250", book.exponent)}.</Text>
        )}
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
        <Button onClick={send} isLoading={sending} disabled={wrong || total === "0" || !reason.trim()}>
          Refund {formatAmount(total, book.currencyCode, book.exponent)}
        </Button>
      </Drawer.Footer>
    </Drawer.Content>
  );
}
