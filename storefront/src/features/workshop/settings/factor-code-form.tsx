"use client";

import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";

interface FactorCodeFormProps {
  readonly label: string;
  readonly submit: string;
  readonly problem: string | undefined;
  readonly onCode: (code: string) => Promise<void>;
}

/** Takes one code. */
export function FactorCodeForm({ label, submit, problem, onCode }: FactorCodeFormProps) {
  const [code, setCode] = useState("");
  const [isBusy, setBusy] = useState(false);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    await onCode(code.trim());
    setBusy(false);
  };
  return (
    <form onSubmit={send} className="flex w-full flex-col items-start gap-4">
      <Field
        id="factor-code"
        label={label}
        error={problem}
        autoComplete="one-time-code"
        required
        value={code}
        onChange={(event) => setCode(event.target.value)}
        className="w-full"
      />
      <Button disabled={isBusy || code.trim().length < 6}>{submit}</Button>
    </form>
  );
}
