import type { SelectHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { CONTROL, describedBy, type FieldFrame, FieldShell } from "./field";
import { Icon } from "./icon";

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A native select: it works everywhere, on every phone, without script. */
export function Select({
  id,
  label,
  hint,
  error,
  optional,
  className,
  options,
  ...control
}: FieldFrame & { readonly options: readonly Option[] } & Omit<
    SelectHTMLAttributes<HTMLSelectElement>,
    "id" | "className"
  >) {
  return (
    <FieldShell id={id} label={label} hint={hint} error={error} optional={optional} className={className}>
      <div className="relative">
        <select
          id={id}
          className={classNames(CONTROL, "appearance-none pr-10")}
          {...describedBy({ id, hint, error })}
          {...control}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
          <Icon name="down" />
        </span>
      </div>
    </FieldShell>
  );
}
