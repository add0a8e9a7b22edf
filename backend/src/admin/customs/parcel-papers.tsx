import { Text } from "@medusajs/ui";
import { useState } from "react";
import type { PaperKind, ParcelCustoms } from "../../contracts/customs";
import { useAdmin } from "../attribution/admin-api";
import { Field } from "../parts/field";
import { Shown } from "../parts/shown";
import { Tick } from "../parts/tick";
import { PrintButton } from "../print/print-button";

interface ParcelPapersProps {
  readonly parcelId: string;
}

const INSIDE: readonly (readonly [PaperKind, string])[] = [
  ["label", "Address label"],
  ["packing", "Packing list"],
  ["labour", "Statement of labour"],
];
const FOR_CUSTOMS: readonly (readonly [PaperKind, string])[] = [
  ["cn", "Customs form"],
  ["invoice", "Invoice"],
  ["advance.json", "Advance data, JSON"],
  ["advance.csv", "Advance data, CSV"],
];

/** What a parcel has to carry, or why nothing is printed for it. */
export function ParcelPapers({ parcelId }: ParcelPapersProps) {
  const loaded = useAdmin<ParcelCustoms>(`/admin/parcels/${parcelId}/customs`);
  return (
    <Shown loaded={loaded} waiting="Looking at what it has to carry…">
      {(customs) =>
        customs.refusal === null ? (
          <Papers parcelId={parcelId} customs={customs} />
        ) : (
          <Text size="small" className="px-6 py-4">
            {customs.refusal}
          </Text>
        )
      }
    </Shown>
  );
}

function Papers({ parcelId, customs }: ParcelPapersProps & { readonly customs: ParcelCustoms }) {
  const [weighed, setWeighed] = useState("");
  const [isParcelPost, setParcelPost] = useState(false);
  const { form, grossGrams } = customs;
  const isWeight = /^[1-9]\d{0,4}$/.test(weighed.trim());
  const isWrong = weighed.trim() !== "" && !isWeight;
  const crosses = form !== "none";
  const papers = crosses ? [...FOR_CUSTOMS, ...INSIDE] : INSIDE;
  const query = (kind: PaperKind) =>
    new URLSearchParams({
      kind,
      ...(isWeight ? { gross_grams: weighed.trim() } : {}),
      ...(isParcelPost ? { parcel_post: "true" } : {}),
    });
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {crosses
          ? `It takes a ${form}${form === "CN22" ? ", while it weighs 2 kg at most" : ""}.`
          : "It crosses no customs border: no form and no invoice for customs."}
      </Text>
      <Field
        label="Weighed, packed, in grams"
        inputMode="numeric"
        maxLength={5}
        placeholder={`about ${grossGrams}`}
        value={weighed}
        onText={setWeighed}
        problem={isWrong ? "Write whole grams, such as 1450." : undefined}
      />
      {form === "CN22" && (
        <Tick label="Sent as parcel post: a CN23" checked={isParcelPost} onTicked={setParcelPost} />
      )}
      <div className="flex flex-wrap gap-2">
        {papers.map(([kind, label]) => (
          <PrintButton
            key={kind}
            label={label}
            path={`/admin/parcels/${parcelId}/papers?${query(kind)}`}
            disabled={isWrong}
          />
        ))}
      </div>
    </div>
  );
}
