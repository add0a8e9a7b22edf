import type { FigureGroup, FigureTone, Sent } from "../../contracts/ngo/figures";
import type { ReportNames, ReportWords } from "./report-words";

/** What a row is called. */
export function keyLabel(group: FigureGroup, key: string, words: ReportWords, names: ReportNames): string {
  if (key === "") return words.none[group] ?? "";
  switch (group) {
    case "month":
      return names.month(key);
    case "quarter":
      return words.quarter(Number(key.slice(6)), key.slice(0, 4));
    case "center":
      return names.center(key);
    case "workshop":
      return names.workshop(key);
    case "craft":
      return names.craft(key);
    case "destination":
      return names.country(key);
    case "sent":
      return words.sent[key as Sent];
    case "recipient":
      return names.recipient(key);
    case "tone":
      return words.tones[key as FigureTone];
  }
}
