import { Input, Label, Text } from "@medusajs/ui";
import { type ReactNode, useId } from "react";
import { toDecimal } from "../attribution/format";
import { ProblemText } from "../parts/problem-text";

interface AmountFieldProps {
  readonly name: string;
  readonly exponent: number;
  readonly typed: string;
  readonly problem: string | undefined;
  readonly onTyped: (typed: string) => void;
  /** What stands beneath the name. */
  readonly children: ReactNode;
}

/** One amount of a form, with its name at the left. */
export function AmountField({ name, exponent, typed, problem, onTyped, children }: AmountFieldProps) {
  const id = useId();
  return (
    <div className="grid grid-cols-[1fr_9rem] items-center gap-x-4 gap-y-1">
      <div className="min-w-0">
        <Label htmlFor={id} size="small" weight="plus" className="break-words">
          {name}
        </Label>
        <Text as="div" size="small" className="text-ui-fg-subtle">
          {children}
        </Text>
      </div>
      <Input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        placeholder={toDecimal("0", exponent)}
        className="text-right tabular-nums"
        value={typed}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={({ target }) => onTyped(target.value)}
      />
      <div className="col-span-2 text-right empty:hidden">
        <ProblemText id={`${id}-problem`}>{problem}</ProblemText>
      </div>
    </div>
  );
}
