const DAY_MS = 86_400_000;
const FORMAT = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const STEPS = [
  ["year", 365],
  ["month", 30],
  ["week", 7],
] as const;

/** How long ago something was, in the largest unit that it fills: "3 months ago", "yesterday". */
export function ageInWords(iso: string, now = new Date()): string {
  const days = Math.floor((now.getTime() - new Date(iso).getTime()) / DAY_MS);
  const [unit, length] = STEPS.find(([, least]) => days >= least) ?? (["day", 1] as const);
  return FORMAT.format(-Math.floor(days / length), unit);
}
