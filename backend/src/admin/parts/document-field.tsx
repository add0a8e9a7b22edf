import { Input, Label } from "@medusajs/ui";
import { useId } from "react";

interface DocumentFieldProps {
  readonly label: string;
  readonly onChosen: (file: File | undefined) => void;
}

/** A document that is kept privately. */
export function DocumentField({ label, onChosen }: DocumentFieldProps) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall">
        {label} (PDF, JPEG or PNG)
      </Label>
      <Input
        id={id}
        type="file"
        accept="application/pdf,image/jpeg,image/png"
        onChange={({ target }) => onChosen(target.files?.[0])}
      />
    </div>
  );
}
