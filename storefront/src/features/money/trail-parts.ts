import type { MoneyTrail } from "@second-chance/backend/contracts/center";
import { MONEY_TONES, type MoneyTone, recipientTone } from "@second-chance/backend/contracts/recipient-tone";

export interface TrailPart {
  readonly recipient: string;
  readonly tone: MoneyTone;
  readonly amountMinor: number;
  /** The policy's own wording for a recipient without words of ours. */
  readonly label?: string | undefined;
}

/** The parts of a trail, makers first and tax last; together they are exactly what is paid. */
export function trailParts(trail: MoneyTrail): TrailPart[] {
  const parts: TrailPart[] = trail.parts.map(({ recipient, amountMinor, label }) => ({
    recipient,
    amountMinor,
    tone: recipientTone(recipient),
    label,
  }));
  if (trail.taxMinor > 0) parts.push({ recipient: "tax", amountMinor: trail.taxMinor, tone: "tax" });
  return parts.sort((a, b) => MONEY_TONES.indexOf(a.tone) - MONEY_TONES.indexOf(b.tone));
}

/** What the makers themselves earn of it, in minor units. */
export function makersShare(trail: MoneyTrail): number {
  return trailParts(trail)
    .filter(({ tone }) => tone === "makers")
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
