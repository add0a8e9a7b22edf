import type { IncomeGroup } from "../../contracts/income";
import { inWords } from "../attribution/format";

/** What income is told apart by, as the page offers it. */
export const GROUP_CHOICES: readonly (readonly [group: IncomeGroup, words: string])[] = [
  ["month", "By month"],
  ["center", "By center"],
  ["workshop", "By workshop"],
  ["recipient", "By recipient"],
  ["destination", "By destination"],
  ["craft", "By craft"],
];

const NONE: Readonly<Record<IncomeGroup, string>> = {
  month: "No month",
  center: "No center",
  workshop: "Post, of no workshop",
  recipient: "No recipient",
  destination: "Of no order",
  craft: "Post and payouts, of no craft",
};

const COUNTRIES = new Intl.DisplayNames("en", { type: "region" });

/** The name of a group for people. */
export function groupName(group: IncomeGroup, key: string, name: string | null): string {
  if (key === "") return NONE[group];
  if (name !== null) return name;
  if (group === "destination") return countryName(key);
  return group === "month" ? key : inWords(key);
}

/** A country by its code; the code itself where it is none that is known. */
export function countryName(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (COUNTRIES.of(code) ?? code) : code;
}
