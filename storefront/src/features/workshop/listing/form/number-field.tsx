"use client";

import { type ReactNode, useState } from "react";
import { Field } from "@/ui/field";

interface NumberFieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly value: number | undefined;
  /** What is said to something that can't be read. */
  readonly problem: string | ((typed: string) => string);
  readonly mode?: "numeric" | "decimal";
  readonly read: (typed: string) => number | undefined;
  readonly write: (value: number) => string;
  /** Undefined when the field was emptied. */
  readonly onRead: (value: number | undefined) => void;
}

/** A number with the phone's number keys. What was typed stays as it was typed; what can't be read says so and is not kept. */
export function NumberField({
  id,
  label,
  hint,
  value,
  problem,
  mode = "numeric",
  read,
  write,
  onRead,
}: NumberFieldProps) {
  const written = value === undefined ? "" : write(value);
  const [typed, setTyped] = useState<string>();
  const isSame = typed !== undefined && read(typed) === value;
  const isUnreadable = typed !== undefined && typed.trim() !== "" && read(typed) === undefined;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      error={isUnreadable ? (typeof problem === "string" ? problem : problem(typed)) : undefined}
      inputMode={mode}
      autoComplete="off"
      enterKeyHint="next"
      value={typed !== undefined && (isSame || isUnreadable || typed === "") ? typed : written}
      onChange={(event) => {
        setTyped(event.target.value);
        const next = read(event.target.value);
        if (next !== undefined || event.target.value.trim() === "") onRead(next);
      }}
    />
  );
}
