import { Input, Label } from "@medusajs/ui";
import { type ComponentProps, useId } from "react";
import { ProblemText } from "./problem-text";

interface FieldProps extends Omit<ComponentProps<typeof Input>, "id" | "size" | "onChange"> {
  readonly label: string;
  readonly value: string;
  readonly onText: (typed: string) => void;
  /** Marks text that can't be read, once something is there. */
  readonly wrong?: boolean;
  /** Why what stands here was refused. */
  readonly problem?: string | undefined;
}

/** One line of text with its label. */
export function Field({ label, value, onText, wrong = false, problem, ...input }: FieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        autoComplete="off"
        value={value}
        aria-invalid={problem !== undefined || (wrong && value.trim() !== "")}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={({ target }) => onText(target.value)}
        {...input}
      />
      <ProblemText id={`${id}-problem`}>{problem}</ProblemText>
    </div>
  );
}
