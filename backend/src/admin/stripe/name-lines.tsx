import { Button, toast } from "@medusajs/ui";
import { useState } from "react";
import type { OrderAttribution } from "../../contracts/attribution";
import { callAdmin, useAdmin } from "../attribution/admin-api";
import { formatAmount, lineName } from "../attribution/format";
import { AmountField } from "../money-form/amount-field";
import { readAmounts } from "../money-form/read-amounts";
import { DrawerForm, FormDrawer } from "../parts/form-drawer";
import { Shown } from "../parts/shown";
import { useSending } from "../parts/use-sending";

interface NameLinesProps {
  readonly orderId: string;
  /** At Stripe. */
  readonly refundId: string;
  readonly onNamed: () => void;
}

/** Says whose a refund is that was made in Stripe's dashboard; no money moves. */
export function NameLines(props: NameLinesProps) {
  return (
    <FormDrawer
      label="Name lines"
      title="Whose refund was it?"
      description="The money is back with the buyer already. The amounts have to come to what was refunded."
      form={(close) => (
        <LinesOfOrder
          {...props}
          onNamed={() => {
            close();
            props.onNamed();
          }}
        />
      )}
    />
  );
}

function LinesOfOrder(props: NameLinesProps) {
  const loaded = useAdmin<OrderAttribution>(`/admin/orders/${props.orderId}/attribution`);
  return (
    <Shown loaded={loaded} waiting="Reading the order's lines…">
      {(book) => <LinesForm {...props} book={book} />}
    </Shown>
  );
}

const GOODWILL = "goodwill";

function LinesForm({ refundId, onNamed, book }: NameLinesProps & { readonly book: OrderAttribution }) {
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { sending, problem, send } = useSending();
  const asked = [
    ...book.lines
      .filter(({ refundableMinor }) => BigInt(refundableMinor) > 0n)
      .map((line) => ({ id: line.id, name: lineName(line), mostMinor: line.refundableMinor })),
    { id: GOODWILL, name: "Goodwill of the shop" },
  ];
  const { parts, problems, totalMinor } = readAmounts(asked, typed, book);
  const name = () =>
    send(async () => {
      const goodwill = parts.find(({ id }) => id === GOODWILL)?.amountMinor;
      await callAdmin(`/admin/stripe/refunds/${refundId}/lines`, {
        lines: parts
          .filter(({ id }) => id !== GOODWILL)
          .map(({ id, amountMinor }) => ({ attribution_line_id: id, amount_minor: amountMinor })),
        ...(goodwill ? { goodwill_minor: goodwill } : {}),
      });
      toast.success("The book takes it from these lines.");
      onNamed();
    });
  return (
    <DrawerForm
      problem={problem?.message}
      submit={
        <Button
          size="small"
          disabled={problems.size > 0 || totalMinor === "0"}
          isLoading={sending}
          onClick={name}
        >
          Take {formatAmount(totalMinor, book.currencyCode, book.exponent)} from these
        </Button>
      }
    >
      {asked.map(({ id, name: line, ...left }) => (
        <AmountField
          key={id}
          name={line}
          exponent={book.exponent}
          typed={typed[id] ?? ""}
          problem={problems.get(id)}
          onTyped={(text) => setTyped({ ...typed, [id]: text })}
        >
          {"mostMinor" in left
            ? `At most ${formatAmount(left.mostMinor, book.currencyCode, book.exponent)}`
            : "No workshop and no center loses it."}
        </AmountField>
      ))}
    </DrawerForm>
  );
}
