/** What a flag of hs-codes.json means to those who inspect parcels. */
const REMARKS: Readonly<Record<string, string>> = {
  wood: "Contains wood.",
  plant: "Contains dried plant material.",
  straw: "Contains straw.",
  animal: "Contains animal material.",
};

interface Flagged {
  readonly flags: readonly string[];
  readonly citesNote: string | null;
}

/** Remarks of a parcel: each once, then what is on record about protected species. */
export function inspectionRemarks(lines: readonly Flagged[]): string[] {
  const flags = new Set(lines.flatMap((line) => line.flags));
  const cites = lines.flatMap(({ citesNote }) => (citesNote ? [`CITES: ${citesNote}`] : []));
  return [
    ...Object.keys(REMARKS).flatMap((flag) => (flags.has(flag) ? (REMARKS[flag] ?? []) : [])),
    ...new Set(cites),
  ];
}
