import type { FigureTone } from "../../contracts/ngo/figures";
import { recipientsOfTone, recipientTone } from "../../contracts/recipient-tone";
import { POSTAGE_RECIPIENT } from "../ledger-shares";

const NAMED = ["makers", "materials", "house"] as const;

/** Whose part of income it is. What bears no known name is a fund, as on the money trail of a piece. */
export function figureTone(recipient: string): FigureTone {
  if (recipient === POSTAGE_RECIPIENT) return "post";
  const tone = recipientTone(recipient);
  return NAMED.find((named) => named === tone) ?? "fund";
}

/** The recipients of a tone, or (`except`) those that are not of it. */
export function recipientsOf(tone: FigureTone): {
  readonly values: readonly string[];
  readonly except: boolean;
} {
  if (tone === "post") return { values: [POSTAGE_RECIPIENT], except: false };
  if (tone !== "fund") return { values: recipientsOfTone(tone), except: false };
  return { values: [POSTAGE_RECIPIENT, ...NAMED.flatMap(recipientsOfTone)], except: true };
}
