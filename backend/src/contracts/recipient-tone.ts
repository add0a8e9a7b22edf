/** Whose part of an amount it is: what a money bar colours and orders by, on a page and on paper. */
export const MONEY_TONES = ["makers", "house", "materials", "fund", "shop", "tax"] as const;
export type MoneyTone = (typeof MONEY_TONES)[number];

const TONE_OF: Readonly<Record<string, MoneyTone>> = {
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
  shop_running_costs: "shop",
  tax: "tax",
};

/** Recipients that are known by a tone; a fund may have any other name. */
export const recipientsOfTone = (tone: MoneyTone): readonly string[] =>
  Object.keys(TONE_OF).filter((recipient) => TONE_OF[recipient] === tone);

/** The tone of a recipient named in a sale policy; what no policy knew before is a fund. */
export function recipientTone(recipient: string): MoneyTone {
  return TONE_OF[recipient] ?? "fund";
}
