"use client";

import { useActionState, useEffect } from "react";
import { BASKET_CHANGED } from "@/features/shell/basket-count";
import { Button } from "@/ui/button";
import { type AddState, addToBasketAction } from "./add-to-basket-action";

interface AddToBasketFormProps {
  readonly variantId: string;
  readonly maxQuantity: number;
  readonly locale: string;
  readonly country: string;
  readonly basketPath: string;
  readonly labels: Readonly<Record<"button" | "adding" | "quantity" | "view", string>>;
}

const FRESH: AddState = { attempt: 0, quantity: "1" };

/** The one leaf of script on a piece's page; without script the same form posts and the page comes back. */
export function AddToBasketForm({
  variantId,
  maxQuantity,
  locale,
  country,
  basketPath,
  labels,
}: AddToBasketFormProps) {
  const [state, send, isPending] = useActionState(addToBasketAction, FRESH);
  useEffect(() => {
    if (state.added) window.dispatchEvent(new Event(BASKET_CHANGED));
  }, [state]);
  return (
    <form action={send} noValidate>
      <input type="hidden" name="variant_id" value={variantId} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="country" value={country} />
      <div className="flex items-end gap-3">
        {maxQuantity > 1 ? (
          <label className="w-24 shrink-0 text-sm">
            {labels.quantity}
            <input
              key={state.attempt}
              name="quantity"
              type="number"
              inputMode="numeric"
              min={1}
              max={maxQuantity}
              defaultValue={state.quantity}
              aria-describedby={state.problem ? "add-problem" : undefined}
              aria-invalid={state.problem ? true : undefined}
              className="tabular mt-1 block min-h-12 w-full rounded-md border border-line-strong bg-paper-raised px-3 text-base"
            />
          </label>
        ) : null}
        <Button className="grow" disabled={isPending} aria-busy={isPending}>
          {isPending ? labels.adding : labels.button}
        </Button>
      </div>
      <div role="status" className="not-empty:mt-3">
        {state.problem ? (
          <p id="add-problem" className="font-semibold text-clay-deep">
            {state.problem}
          </p>
        ) : null}
        {state.added ? (
          <p>
            {state.added}{" "}
            <a href={basketPath} className="font-semibold underline decoration-clay underline-offset-4">
              {labels.view}
            </a>
          </p>
        ) : null}
      </div>
    </form>
  );
}
