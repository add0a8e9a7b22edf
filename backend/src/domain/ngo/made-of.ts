import type { FigureGroup } from "../../contracts/ngo/figures";
import { figureTone } from "./figure-tone";
import { quarterOf } from "./figures";

/** What the sums of the ledger are kept by. */
export type SumName = "month" | "center" | "workshop" | "sent" | "recipient" | "craft" | "destination";

/** The sums that a group is made of, and how their keys become its keys. */
export const MADE_OF: Readonly<
  Record<FigureGroup, { readonly sum: SumName; readonly keyOf: (key: string) => string }>
> = {
  month: { sum: "month", keyOf: (key) => key },
  quarter: { sum: "month", keyOf: quarterOf },
  center: { sum: "center", keyOf: (key) => key },
  workshop: { sum: "workshop", keyOf: (key) => key },
  craft: { sum: "craft", keyOf: (key) => key },
  destination: { sum: "destination", keyOf: (key) => key },
  sent: { sum: "sent", keyOf: (key) => key || "none" },
  recipient: { sum: "recipient", keyOf: (key) => key },
  tone: { sum: "recipient", keyOf: figureTone },
};
