import { Label, Select } from "@medusajs/ui";
import { useId } from "react";

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChosen: (value: string) => void;
}

/** One of several, with its label. */
export function Choice({ label, value, options, onChosen }: ChoiceProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall">
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={onChosen}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map(([option, words]) => (
            <Select.Item key={option} value={option}>
              {words}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}
