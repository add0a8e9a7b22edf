/**
 * The centers of the load case: invented, many, in the four countries of the shop. Only what the ledger needs of them.
 * @typedef {object} LoadCenter
 * @property {string} id
 * @property {string} handle
 * @property {string} country
 * @property {string} timeZone
 * @property {string} currencyCode
 * @property {{ id: string, handle: string, crafts: readonly string[] }[]} workshops
 * @property {number} policy index of {@link SPLITS}
 */

/** @typedef {{ recipient: string, account: "workshop" | "platform", percent: number }} Part */

const HOMES = /** @type {const} */ ([
  ["PE", "America/Lima", "PEN"],
  ["VN", "Asia/Ho_Chi_Minh", "VND"],
  ["LT", "Europe/Vilnius", "EUR"],
  ["ZA", "Africa/Johannesburg", "ZAR"],
]);
const CRAFTS = [
  "weaving",
  "woodwork",
  "leather",
  "ceramics",
  "soap",
  "paper",
  "embroidery",
  "basketry",
  "candles",
  "jewellery",
];
const CENTERS = 40;
const WORKSHOPS = 3;

/** How centers split what is left after tax; the last part takes what rounding leaves. @type {readonly (readonly Part[])[]} */
export const SPLITS = [
  [{ recipient: "makers", account: "workshop", percent: 100 }],
  [
    { recipient: "shop_running_costs", account: "platform", percent: 12 },
    { recipient: "makers", account: "workshop", percent: 88 },
  ],
  [
    { recipient: "shop_running_costs", account: "platform", percent: 10 },
    { recipient: "materials", account: "workshop", percent: 25 },
    { recipient: "makers", account: "workshop", percent: 65 },
  ],
];

/** An id as long as a real one, in the order of its number. @param {string} prefix @param {number} number */
export const idOf = (prefix, number) =>
  `${prefix}_01L0AD${number.toString(32).toUpperCase().padStart(20, "0")}`;

/** @returns {LoadCenter[]} */
export function loadCenters() {
  return Array.from({ length: CENTERS }, (_, index) => {
    const [country, timeZone, currencyCode] = HOMES[index % HOMES.length] ?? HOMES[0];
    return {
      id: idOf("cen", index),
      handle: `load-center-${index}`,
      country,
      timeZone,
      currencyCode,
      policy: index % SPLITS.length,
      workshops: Array.from({ length: WORKSHOPS }, (_, place) => {
        const number = index * WORKSHOPS + place;
        const craft = (/** @type {number} */ step) => CRAFTS[(number * 3 + step) % CRAFTS.length] ?? "";
        return { id: idOf("wks", number), handle: `load-workshop-${number}`, crafts: [craft(0), craft(4)] };
      }),
    };
  });
}
