import type { EvidenceKind } from "./evidence-kind";
import type { ImportRules } from "./import-rules";
import type { LabourCategory } from "./labour-category";

/** Every kind of evidence that some rule asks for goods of this category from this country. */
export function requiredEvidence(
  dataset: ImportRules,
  category: LabourCategory,
  origin: string,
): EvidenceKind[] {
  const kinds = [
    ...dataset.rules
      .filter(({ categories }) => categories.includes(category))
      .flatMap(({ condition }) => condition?.requires_evidence ?? []),
    ...dataset.origin_rules
      .filter((rule) => rule.categories.includes(category) && [origin, "*"].includes(rule.origin))
      .flatMap((rule) => rule.requires_evidence),
  ];
  return [...new Set(kinds)].sort();
}
