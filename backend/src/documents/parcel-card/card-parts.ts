import { MONEY_TONES, type MoneyTone, recipientTone } from "../../contracts/recipient-tone";
import type { Part } from "../../domain/allocation";
import { POSTAGE_RECIPIENT } from "../../domain/ledger-shares";
import type { Colour } from "../paper/drawing";

/** Recipient of the tax in what was paid. */
export const TAX_RECIPIENT = "tax";

type Tone = MoneyTone | "post";

/** Those of the shop's pages, tokens.css. On a grey print the joints tell neighbours apart. */
const COLOURS: Readonly<Record<MoneyTone, Colour>> = {
  makers: "#a8481f",
  house: "#55654a",
  materials: "#c08a2e",
  fund: "#2f4468",
  shop: "#85755f",
  tax: "#dccbb1",
};

const ORDER: readonly Tone[] = [...MONEY_TONES, "post"];

function toneOf(recipient: string): Tone {
  return recipient === POSTAGE_RECIPIENT ? "post" : recipientTone(recipient);
}

/** The colour of a part in the bar; the post has none, since it isn't there. */
export function colourOf(recipient: string): Colour | undefined {
  const tone = toneOf(recipient);
  return tone === "post" ? undefined : COLOURS[tone];
}

/** One part a recipient, makers first and the post last; they sum to what was given, and nobody appears with nothing. */
export function mergeParts(parts: readonly Part[]): Part[] {
  const sums = new Map<string, bigint>();
  for (const { recipient, amountMinor } of parts)
    sums.set(recipient, (sums.get(recipient) ?? 0n) + amountMinor);
  return [...sums]
    .map(([recipient, amountMinor]) => ({ recipient, amountMinor }))
    .filter(({ amountMinor }) => amountMinor > 0n)
    .sort((a, b) => ORDER.indexOf(toneOf(a.recipient)) - ORDER.indexOf(toneOf(b.recipient)));
}
