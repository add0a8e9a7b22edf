import { useState } from "react";
import { Confirm } from "../parts/confirm";
import { Field } from "../parts/field";
import type { StepProps } from "./parcel-steps";

/** Packs all of a parcel, or a part: what is left out becomes a parcel of its own. What is held is left out to begin with. */
export function PackStep({ parcel, take }: StepProps) {
  const { lines, holds } = parcel;
  const isHeld = (id: string) => holds.some((hold) => hold.orderLineId === id);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const packed = lines.map(({ orderLineId, quantity, title }) => {
    const text = typed[orderLineId] ?? String(isHeld(orderLineId) ? 0 : quantity);
    const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : undefined;
    return { orderLineId, quantity, title, text, count };
  });
  const isWrong = packed.some(({ count, quantity }) => count === undefined || count > quantity);
  const isEmpty = packed.every(({ count }) => count === 0);
  const isWhole = packed.every(({ count, quantity }) => count === quantity);
  return (
    <Confirm
      label="Pack"
      variant="primary"
      disabled={lines.every(({ orderLineId }) => isHeld(orderLineId))}
      title="Pack it?"
      description={
        isWhole
          ? "All of it goes into this parcel. Type fewer to send the rest later."
          : "What is left out becomes another parcel of this order, to prepare."
      }
      action="Packed"
      isReady={!isWrong && !isEmpty}
      onConfirmed={() =>
        take({
          step: "pack",
          lines: packed.map(({ orderLineId, count }) => ({ order_line_id: orderLineId, quantity: count })),
        })
      }
    >
      {packed.map(({ orderLineId, quantity, title, text, count }) => (
        <Field
          key={orderLineId}
          label={`${title}, of ${quantity}`}
          inputMode="numeric"
          maxLength={4}
          value={text}
          wrong={count === undefined || count > quantity}
          onText={(next) => setTyped({ ...typed, [orderLineId]: next })}
        />
      ))}
    </Confirm>
  );
}
