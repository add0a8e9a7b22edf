"use client";

import { useActionState } from "react";

/** What a button's action came to. */
export interface ButtonState {
  readonly attempt: number;
  readonly problem?: string;
}

interface ButtonFormProps {
  readonly action: (previous: ButtonState, form: FormData) => Promise<ButtonState>;
  readonly hidden: Readonly<Record<string, string>>;
  readonly label: string;
  /** What it is about, for those who don't see what the button stands beside. */
  readonly about?: string;
}

/** A form that is only a button: remove, put back. */
export function ButtonForm({ action, hidden, label, about }: ButtonFormProps) {
  const [state, send, isPending] = useActionState(action, { attempt: 0 });
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        disabled={isPending}
        className="min-h-11 px-1 underline decoration-line-strong underline-offset-4 hover:text-clay-deep hover:decoration-clay disabled:opacity-55"
      >
        {label}
        {about ? <span className="sr-only"> {about}</span> : null}
      </button>
      {state.problem ? (
        <p role="alert" className="text-sm font-semibold text-clay-deep">
          {state.problem}
        </p>
      ) : null}
    </form>
  );
}
