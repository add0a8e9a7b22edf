import { Checkbox, Label } from "@medusajs/ui";
import { useId } from "react";

interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onTicked: (checked: boolean) => void;
}

/** A yes or no, with its label. */
export function Tick({ label, checked, onTicked }: TickProps) {
  const id = useId();
  return (
    <div className="flex items-center gap-x-2">
      <Checkbox id={id} checked={checked} onCheckedChange={(state) => onTicked(state === true)} />
      <Label htmlFor={id} size="small">
        {label}
      </Label>
    </div>
  );
}
