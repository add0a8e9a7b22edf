"use client";

import { useActionState, useEffect, useRef } from "react";
import { Choice } from "@/features/checkout/choice";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { CONTROL } from "@/ui/field";
import { giveAction } from "./donation-actions";
import { OTHER } from "./donation-form-values";

/** A fund in the shopper's words. */
export interface FundView {
  readonly handle: string;
  readonly name: string;
  readonly purpose: string;
  readonly whose: string;
}

interface DonationFormProps {
  readonly funds: readonly FundView[];
  readonly amounts: readonly { readonly minor: string; readonly label: string }[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly labels: Readonly<
    Record<
      "offer" | "optional" | "lead" | "fund" | "amount" | "other" | "otherHint" | "give" | "giving",
      string
    >
  >;
}

/** A choice that nobody has to make: closed until it is opened, nothing ticked. Works without script. */
export function DonationForm({ funds, amounts, hidden, labels }: DonationFormProps) {
  const [state, send, isGiving] = useActionState(giveAction, { attempt: 0 });
  const otherChoice = useRef<HTMLInputElement>(null);
  const problem = useRef<HTMLParagraphElement>(null);
  // A refusal draws the form anew: the focus goes to what it says.
  useEffect(() => {
    if (state.attempt > 0) problem.current?.focus();
  }, [state.attempt]);
  const { fund = "", amount = "", other = "" } = state.values ?? {};
  return (
    <Disclosure
      open={state.problem !== undefined}
      summary={
        <span>
          {labels.offer} <span className="font-normal text-ink-soft">{labels.optional}</span>
        </span>
      }
    >
      <form action={send} noValidate aria-busy={isGiving} key={state.attempt}>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="mb-5 max-w-prose text-ink-soft">{labels.lead}</p>
        <fieldset className="mb-5">
          <legend className="mb-2 font-semibold">{labels.fund}</legend>
          {funds.map(({ handle, name, purpose, whose }) => (
            <Choice
              key={handle}
              name="fund"
              value={handle}
              defaultChecked={fund === handle}
              title={name}
              note={
                <>
                  {purpose} <span className="text-ink-soft">{whose}</span>
                </>
              }
            />
          ))}
        </fieldset>
        <fieldset className="mb-5">
          <legend className="mb-2 font-semibold">{labels.amount}</legend>
          {amounts.map(({ minor, label }) => (
            <Choice key={minor} name="amount" value={minor} defaultChecked={amount === minor} title={label} />
          ))}
          <Choice
            ref={otherChoice}
            name="amount"
            value={OTHER}
            defaultChecked={amount === OTHER}
            title={labels.other}
            note={labels.otherHint}
          />
          <input
            name="other"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            maxLength={24}
            aria-label={labels.other}
            defaultValue={other}
            onInput={() => {
              if (otherChoice.current) otherChoice.current.checked = true;
            }}
            className={`${CONTROL} tabular mt-2 max-w-48`}
          />
        </fieldset>
        {state.problem ? (
          <p ref={problem} tabIndex={-1} role="alert" className="mb-4 font-semibold text-clay-deep">
            {state.problem}
          </p>
        ) : null}
        <Button look="secondary" disabled={isGiving}>
          {isGiving ? labels.giving : labels.give}
        </Button>
      </form>
    </Disclosure>
  );
}
