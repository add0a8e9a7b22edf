import { Label, Textarea } from "@medusajs/ui";
import { useId } from "react";

interface LongFieldProps {
  readonly label: string;
  readonly maxLength: number;
  readonly value: string;
  readonly onText: (typed: string) => void;
}

/** Some lines of text with their label. */
export function LongField({ label, maxLength, value, onText }: LongFieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall">
        {label}
      </Label>
      <Textarea id={id} maxLength={maxLength} value={value} onChange={({ target }) => onText(target.value)} />
    </div>
  );
}
