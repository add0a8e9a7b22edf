/** Whose work is in a piece, as import-rules.json names it. Stored per batch, never per person. */
export const LABOUR_CATEGORIES = [
  "custody_sentenced",
  "custody_remand",
  "custody_dayrelease",
  "supervised_community",
  "released",
  "rehab_voluntary",
  "rehab_compulsory",
  "community_free",
  "minor",
  "unknown",
] as const;
export type LabourCategory = (typeof LABOUR_CATEGORIES)[number];
