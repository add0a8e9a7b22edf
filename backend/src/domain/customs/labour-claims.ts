import type { Localised } from "../../contracts/locale";
import type { EvidenceKind } from "../verdict/evidence-kind";
import type { DatedEvidence } from "../verdict/judge";
import type { LabourCategory } from "../verdict/labour-category";

/** What a statement of labour may say of some pieces on a day. It knows the workshop, and no person. */
export interface LabourClaims {
  readonly categories: readonly LabourCategory[];
  /** Said only while a document for it is in date. */
  readonly voluntary: boolean;
  readonly paid: boolean;
  /** In date on that day, one of a kind: the one that lasts longest. */
  readonly documents: readonly DatedEvidence[];
}

const SHOWS_VOLUNTARY: readonly EvidenceKind[] = ["voluntary_work", "voluntary_application_form"];
const SHOWS_PAY: readonly EvidenceKind[] = ["pay_policy"];

/** @param on `YYYY-MM-DD`. */
export function labourClaims(
  categories: readonly LabourCategory[],
  evidence: readonly DatedEvidence[],
  on: string,
): LabourClaims {
  const documents = new Map<EvidenceKind, DatedEvidence>();
  for (const document of evidence) {
    const known = documents.get(document.kind);
    const isLater = !known || document.expiresOn > known.expiresOn;
    if (document.expiresOn >= on && isLater) documents.set(document.kind, document);
  }
  const shows = (kinds: readonly EvidenceKind[]) => kinds.some((kind) => documents.has(kind));
  return {
    categories: categories.length > 0 ? [...categories].sort() : ["unknown"],
    voluntary: shows(SHOWS_VOLUNTARY),
    paid: shows(SHOWS_PAY),
    documents: [...documents.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1)),
  };
}

/** Pieces of one workshop of which the same may be said. */
export interface LabourGroup {
  readonly workshop: Localised;
  readonly pieces: readonly { readonly title: Localised; readonly quantity: number }[];
  readonly claims: LabourClaims;
}

/** Puts pieces together that share workshop and claims, in the order of their first piece. */
export function groupLabour(
  pieces: readonly {
    readonly title: Localised;
    readonly quantity: number;
    readonly workshop: Localised;
    readonly claims: LabourClaims;
  }[],
): LabourGroup[] {
  const groups = new Map<string, LabourGroup>();
  for (const { title, quantity, workshop, claims } of pieces) {
    const key = JSON.stringify([workshop, claims]);
    const known = groups.get(key);
    groups.set(key, { workshop, claims, pieces: [...(known?.pieces ?? []), { title, quantity }] });
  }
  return [...groups.values()];
}
