"use client";

import type { ManagedLine } from "@second-chance/backend/contracts/manager/parcel";
import { useTranslations } from "next-intl";
import type parcels from "@/messages/en/workshop-parcels.json";

type Documents = typeof parcels.evidence;

/** Why a piece stays here, in plain words; documents by their names. */
export function HoldReason({ hold }: { readonly hold: NonNullable<ManagedLine["hold"]> }) {
  const t = useTranslations("workshop-parcels.hold");
  const names = useTranslations("workshop-parcels.evidence");
  const documents = hold.missingEvidence.map((kind) =>
    names.has(kind as keyof Documents) ? names(kind as keyof Documents) : kind.replaceAll("_", " "),
  );
  return (
    <>
      {t(hold.kind)}
      {documents.length > 0 && <span className="block font-semibold">{documents.join(", ")}</span>}
    </>
  );
}
