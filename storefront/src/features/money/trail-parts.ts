import type { MoneyTrail } from "@second-chance/backend/contracts/center";
import type { MoneyTone } from "@/ui/money-bar";

/** Whose colour a recipient of the sale policies wears. */
const TONE_OF: Record<string, MoneyTone> = {
  makers: "makers",
  maker: "makers",
  artist: "makers",
  maker_gratuity_account: "makers",
  makers_bonus: "makers",
  maker_piece_rate_advance_recovery: "makers",
  materials: "materials",
  department_materials: "materials",
  house_programme: "house",
  programme: "house",
  coop_reserve: "house",
  charity: "house",
  workshop_safety_fund: "fund",
  victim_and_community_fund: "fund",
  victim_support: "fund",
  first_night_fund: "fund",
  shop_running_costs: "shop",
};

const ORDER: readonly MoneyTone[] = ["makers", "house", "materials", "fund", "shop", "tax"];

export interface TrailPart {
  readonly recipient: string;
  readonly tone: MoneyTone;
  readonly amountMinor: number;
}

/** The parts of a trail, makers first and tax last; together they are exactly what is paid. */
export function trailParts(trail: MoneyTrail): TrailPart[] {
  const parts = trail.parts.map(({ recipient, amountMinor }) => ({
    recipient,
    amountMinor,
    tone: TONE_OF[recipient] ?? ("fund" as const),
  }));
  if (trail.taxMinor > 0) parts.push({ recipient: "tax", amountMinor: trail.taxMinor, tone: "tax" });
  return parts.sort((a, b) => ORDER.indexOf(a.tone) - ORDER.indexOf(b.tone));
}

/** What the makers themselves earn of it, in minor units. */
export function makersShare(trail: MoneyTrail): number {
  return trailParts(trail)
    .filter(({ tone }) => tone === "makers")
    .reduce((sum, { amountMinor }) => sum + amountMinor, 0);
}
