import type { InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from "react";

export const CONTROL =
  "w-full min-h-12 rounded-md border border-line-strong bg-paper-raised px-3.5 py-2.5 text-base text-ink placeholder:text-ink-soft aria-invalid:border-clay aria-invalid:border-2";

export interface FieldFrame {
  /** Id of the control; hint and error take their ids from it. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Words after the label of a field that may stay empty. */
  readonly optional?: ReactNode;
  readonly className?: string;
}

/** What a control needs to be tied to its hint and error. */
export function describedBy({ id, hint, error }: Pick<FieldFrame, "id" | "hint" | "error">) {
  const ids = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined } as const;
}

/** Label above, hint beneath it, error beneath the control. */
export function FieldShell({
  id,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: FieldFrame & { readonly children: ReactNode }) {
  return (
    <div className={className}>
      <label htmlFor={id} className="block font-semibold">
        {label}
        {optional ? <span className="font-normal text-ink-soft"> {optional}</span> : null}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      ) : null}
      <div className="mt-1.5">{children}</div>
      {error ? (
        <p id={`${id}-error`} className="mt-1.5 text-sm font-semibold text-clay-deep">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** A one-line field. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  className,
  ...control
}: FieldFrame & Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "className">) {
  return (
    <FieldShell id={id} label={label} hint={hint} error={error} optional={optional} className={className}>
      <input id={id} className={CONTROL} {...describedBy({ id, hint, error })} {...control} />
    </FieldShell>
  );
}

/** A text of several lines. */
export function LongField({
  id,
  label,
  hint,
  error,
  optional,
  className,
  ...control
}: FieldFrame & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "className">) {
  return (
    <FieldShell id={id} label={label} hint={hint} error={error} optional={optional} className={className}>
      <textarea id={id} className={CONTROL} {...describedBy({ id, hint, error })} {...control} />
    </FieldShell>
  );
}
