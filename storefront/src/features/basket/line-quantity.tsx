"use client";

import { useActionState } from "react";
import { Icon } from "@/ui/icon";
import { setQuantityAction } from "./line-actions";

interface LineQuantityProps {
  readonly id: string;
  readonly quantity: number;
  readonly maxQuantity: number;
  readonly hidden: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<"quantity" | "less" | "more" | "set", string>>;
}

const STEP =
  "grid size-11 place-items-center rounded-full border border-line-strong hover:bg-sand disabled:opacity-40 disabled:hover:bg-transparent";

/** One fewer, a number to type, one more. A typed number is taken when the field is left. */
export function LineQuantity({ id, quantity, maxQuantity, hidden, labels }: LineQuantityProps) {
  const [state, send, isPending] = useActionState(setQuantityAction, { attempt: 0 });
  const shown = state.typed ?? String(quantity);
  return (
    <form action={send} noValidate aria-busy={isPending}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* The first button is the one that Enter presses. */}
      <button type="submit" className="sr-only" tabIndex={-1}>
        {labels.set}
      </button>
      <div className="flex items-center gap-2">
        <button
          type="submit"
          name="step"
          value="fewer"
          aria-label={labels.less}
          disabled={isPending || quantity <= 1}
          className={STEP}
        >
          <Icon name="minus" />
        </button>
        <input
          name="quantity"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={24}
          aria-label={labels.quantity}
          aria-describedby={state.problem ? `${id}-problem` : undefined}
          aria-invalid={state.problem ? true : undefined}
          defaultValue={shown}
          onBlur={(event) => {
            if (event.currentTarget.value !== shown) event.currentTarget.form?.requestSubmit();
          }}
          className="tabular h-11 w-12 rounded-md border border-line-strong bg-paper-raised text-center aria-invalid:border-2 aria-invalid:border-clay"
        />
        <button
          type="submit"
          name="step"
          value="more"
          aria-label={labels.more}
          disabled={isPending || quantity >= maxQuantity}
          className={STEP}
        >
          <Icon name="plus" />
        </button>
      </div>
      {state.problem ? (
        <p id={`${id}-problem`} role="alert" className="mt-2 text-sm font-semibold text-clay-deep">
          {state.problem}
        </p>
      ) : null}
    </form>
  );
}
