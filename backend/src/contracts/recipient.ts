/**
 * Recipients of sale policies that the shop's pages and papers have words for, in every language. Any other one needs
 * a label in the policy itself, which is shown as it stands.
 */
export const RECIPIENTS_WITH_WORDS = [
  "makers",
  "maker",
  "artist",
  "maker_gratuity_account",
  "makers_bonus",
  "maker_piece_rate_advance_recovery",
  "materials",
  "department_materials",
  "workshop_safety_fund",
  "victim_and_community_fund",
  "victim_support",
  "charity",
  "house_programme",
  "programme",
  "coop_reserve",
  "first_night_fund",
  "shop_running_costs",
] as const;

/** True when pages can name this recipient in the reader's own language. */
export function hasWords(recipient: string): boolean {
  return RECIPIENTS_WITH_WORDS.some((known) => known === recipient);
}

/** The recipient that masks, gloves, tools and clean air are paid from. */
export const SAFETY_FUND = "workshop_safety_fund" satisfies (typeof RECIPIENTS_WITH_WORDS)[number];
