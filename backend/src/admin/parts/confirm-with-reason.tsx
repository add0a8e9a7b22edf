import { useState } from "react";
import { Confirm } from "./confirm";
import { LongField } from "./long-field";

interface ConfirmWithReasonProps {
  /** What opens the question, and what the answer says. */
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly onConfirmed: (reason: string) => Promise<void>;
}

/** Asks once more, and for a reason that stays on file. */
export function ConfirmWithReason({ label, title, description, onConfirmed }: ConfirmWithReasonProps) {
  const [reason, setReason] = useState("");
  return (
    <Confirm
      label={label}
      title={title}
      description={description}
      action={label}
      isReady={reason.trim() !== ""}
      onConfirmed={() => onConfirmed(reason)}
    >
      <LongField label="Reason" maxLength={300} value={reason} onText={setReason} />
    </Confirm>
  );
}
