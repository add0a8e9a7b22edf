/** What a shopper will do, thrown beforehand: the same seed makes the same shoppers. */

/**
 * Ways to pay and how many of a hundred shoppers take each. A bank's page and a debit exist in euro alone; the piece that is sold
 * while somebody pays for it is from Peru.
 */
const WAYS = [
  ["card", 44],
  ["closes the tab", 20],
  ["is asked and approves", 8],
  ["is asked and doesn't", 3],
  ["declined, then another card", 8],
  ["declined, and leaves", 3],
  ["leaves before paying", 3],
  ["bank", 3],
  ["debit", 2],
  ["debit refused", 2],
  ["sold meanwhile", 5],
  ["sold meanwhile, behind a closed tab", 3],
];
const ONLY_IN = {
  bank: "LT",
  debit: "LT",
  "debit refused": "LT",
  "sold meanwhile": "PE",
  "sold meanwhile, behind a closed tab": "PE",
};

const COUNTRIES = [
  ["PE", 45],
  ["LT", 30],
  ["VN", 13],
  ["ZA", 12],
];

/** How often the last button is pressed. */
const CLICKS = [
  ["once", 80],
  ["twice at once", 12],
  ["in two tabs", 8],
];

/** What becomes of an order later. */
const LATER = [
  ["nothing", 82],
  ["refund", 6],
  ["refund of a lost answer", 2],
  ["refund in the dashboard", 3],
  ["part refunded in the dashboard", 2],
  ["dispute won", 2],
  ["dispute lost", 2],
  ["refund fails", 1],
];

/** @param number of the visit, from 1 */
export function planVisit(dice, number) {
  const country = weighted(dice, COUNTRIES);
  const ways = WAYS.filter(([way]) => (ONLY_IN[way] ?? country) === country);
  return {
    number,
    country,
    way: weighted(dice, ways),
    clicks: weighted(dice, CLICKS),
    later: weighted(dice, LATER),
    pieces: dice.between(1, 2),
    /** How often somebody who isn't answered tries again before they give up. */
    patience: dice.pick([0, 2, 6, 6]),
    /** Where in a list of pieces they reach. */
    reach: dice.roll(),
  };
}

function weighted(dice, choices) {
  let left = dice.roll() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left < 0) return choice;
  }
  return choices[0][0];
}
