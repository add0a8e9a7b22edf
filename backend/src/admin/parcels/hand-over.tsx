import { useState } from "react";
import { Confirm } from "../parts/confirm";
import { Field } from "../parts/field";
import type { StepProps } from "./parcel-steps";

/** Hands a parcel to the post, with what the post gave to follow it by. Afterwards its address is gone from here. */
export function HandOver({ parcel, take }: StepProps) {
  const [number, setNumber] = useState("");
  const [url, setUrl] = useState("");
  return (
    <Confirm
      label="Hand over"
      variant="primary"
      disabled={parcel.holds.length > 0}
      title="Hand it to the post?"
      description="The shopper gets a mail, and the address is no longer shown here. This can't be taken back."
      action="Handed over"
      onConfirmed={() =>
        take({ step: "hand_over", tracking_number: number.trim(), tracking_url: url.trim() })
      }
    >
      <Field label="Tracking number (if there is one)" maxLength={80} value={number} onText={setNumber} />
      <Field
        label="Tracking link (if there is one)"
        placeholder="https://"
        inputMode="url"
        maxLength={300}
        value={url}
        onText={setUrl}
      />
    </Confirm>
  );
}
