/** Kinds of dated documents a rule can ask for, as import-rules.json names them. */
export const EVIDENCE_KINDS = [
  "centre_authorisation",
  "voluntary_work",
  "pay_policy",
  "not_hired_to_private",
  "voluntary_admission",
  "not_a_compulsory_centre",
  "production_after_release",
  "community_status_letter",
  "made_outside_institution",
  "voluntary_application_form",
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export function isEvidenceKind(value: string): value is EvidenceKind {
  return (EVIDENCE_KINDS as readonly string[]).includes(value);
}
