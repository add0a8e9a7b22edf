import { Label, Select } from "@medusajs/ui";
import { useId } from "react";
import { ProblemText } from "./problem-text";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChosen: (value: string) => void;
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string;
  /** The label is for screen readers alone, where what is chosen says enough. */
  readonly isLabelHidden?: boolean;
  /** Why what is chosen was refused. */
  readonly problem?: string | undefined;
}

/** One of several, with its label. */
export function Choice({
  label,
  value,
  options,
  onChosen,
  placeholder,
  isLabelHidden = false,
  problem,
}: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall" className={isLabelHidden ? "sr-only" : undefined}>
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={onChosen}>
        <Select.Trigger
          id={id}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          className="gap-x-2 [&>span]:truncate [&>span]:text-left"
        >
          <Select.Value placeholder={placeholder} />
        </Select.Trigger>
        <Select.Content>
          {options.map(([option, words]) => (
            <Select.Item key={option} value={option}>
              {words}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
      <ProblemText id={`${id}-problem`}>{problem}</ProblemText>
    </div>
  );
}
