import { useState } from "react";
import type { ImportSchemeInput } from "../../contracts/tax";
import { Confirm } from "../parts/confirm";
import { Field } from "../parts/field";

interface ImportVatFormProps {
  readonly isCollecting: boolean;
  readonly onSet: (scheme: ImportSchemeInput) => Promise<void>;
}

/** Sets from which day on VAT is collected, or no longer. */
export function ImportVatForm({ isCollecting, onSet }: ImportVatFormProps) {
  const [number, setNumber] = useState("");
  const [from, setFrom] = useState("");
  const set = async (scheme: ImportSchemeInput) => {
    await onSet(scheme);
    setNumber("");
    setFrom("");
  };
  const written = number.trim().toUpperCase();
  return (
    <div className="flex flex-wrap items-end gap-3 px-6 py-4">
      <Field label="IOSS number (IM and ten digits)" value={number} maxLength={12} onText={setNumber} />
      <Field label="From (UTC)" type="date" value={from} onText={setFrom} />
      <Confirm
        label="Collect VAT"
        variant="primary"
        disabled={written === "" || from === ""}
        title={`Collect import VAT from ${from} on?`}
        description={`From that day on parcels into the European Union are sold with the destination's VAT in the price, and papers carry the number ${written}. What was sold before stays as it was sold.`}
        action="Collect VAT"
        onConfirmed={() => set({ number: written, from })}
      />
      {isCollecting && (
        <Confirm
          label="Stop collecting"
          disabled={from === ""}
          title={`Stop collecting from ${from} on?`}
          description="From that day on VAT is asked on arrival again. What was collected until then is still due to the countries."
          action="Stop collecting"
          onConfirmed={() => set({ number: null, from })}
        />
      )}
    </div>
  );
}
