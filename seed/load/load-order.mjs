import { idOf, SPLITS } from "./load-world.mjs";
import { randomOf } from "./random.mjs";

/** @typedef {import("./load-world.mjs").LoadCenter} LoadCenter */
/** @typedef {(string | number | null)[]} Row */
/** @typedef {"attribution_order" | "attribution_line" | "ledger_source" | "ledger_transaction" | "ledger_entry"} Table */

/** The columns that each row of a table fills. @type {Record<Table, readonly string[]>} */
export const COLUMNS = {
  attribution_order: [
    "id",
    "order_id",
    "display_ref",
    "currency_code",
    "order_version",
    "ship_to_country",
    "status",
    "last_reconciled_at",
  ],
  attribution_line: [
    "id",
    "order_id",
    "order_version",
    "kind",
    "source_id",
    "title",
    "craft_type",
    "workshop_id",
    "center_id",
    "quantity",
    "policy_id",
    "policy_version",
    "currency_code",
    "gross_minor",
    "discount_minor",
    "tax_minor",
    "net_minor",
    "parts",
    "raw_gross_minor",
    "raw_discount_minor",
    "raw_tax_minor",
    "raw_net_minor",
  ],
  ledger_source: [
    "id",
    "source_type",
    "source_id",
    "order_id",
    "payment_id",
    "provider_id",
    "currency_code",
    "amount_minor",
    "occurred_at",
    "raw_amount_minor",
  ],
  ledger_transaction: [
    "id",
    "ledger_source_id",
    "kind",
    "order_id",
    "currency_code",
    "occurred_at",
    "idempotency_key",
  ],
  ledger_entry: [
    "id",
    "transaction_id",
    "order_id",
    "attribution_line_id",
    "account",
    "recipient",
    "workshop_id",
    "center_id",
    "kind",
    "currency_code",
    "amount_minor",
    "occurred_at",
    "idempotency_key",
    "raw_amount_minor",
  ],
};

const FIRST_DAY = Date.UTC(2023, 11, 1);
/** The last refunds come three weeks later, and nothing may lie ahead. */
const LAST_DAY = Date.UTC(2026, 9, 31);
const DAY_MS = 86_400_000;

const ABROAD = /** @type {const} */ ([
  ["DE", "EUR"],
  ["US", "USD"],
  ["GB", "GBP"],
  ["FR", "EUR"],
  ["ES", "EUR"],
  ["NL", "EUR"],
  ["LT", "EUR"],
  ["IT", "EUR"],
  ["AT", "EUR"],
  ["CA", "USD"],
  ["PL", "EUR"],
  ["PE", "PEN"],
  ["JP", "USD"],
  ["ZA", "ZAR"],
  ["SE", "EUR"],
  ["VN", "VND"],
  ["BE", "EUR"],
  ["DK", "EUR"],
  ["FI", "EUR"],
  ["AU", "USD"],
]);
const REFUNDED = 0.04;
const HOME = 0.45;
const WITH_POST = 0.1;
/** Dong have no smaller coin: their amounts are larger numbers. */
const UNIT = { VND: 1_000 };

/** @typedef {{ account: string, recipient: string | null, line: string, amount: number }} Share */

/**
 * One order of the load case with its book: what was paid, whose it is, and now and then a refund. The same number gives
 * the same order, and orders come in the order in which they were paid.
 * @param {number} number
 * @param {number} orders how many there are in all
 * @param {readonly LoadCenter[]} centers
 * @returns {[Table, Row][]} rows in the order in which tables depend on one another
 */
export function loadOrder(number, orders, centers) {
  const random = randomOf(number + 1);
  const center = centers[Math.floor(random() * centers.length)] ?? centers[0];
  if (!center) throw new Error("The load case has no centers");
  const workshop =
    center.workshops[Math.floor(random() ** 2 * center.workshops.length)] ?? center.workshops[0];
  const [country, currency] =
    random() < HOME
      ? [center.country, center.currencyCode]
      : (ABROAD[Math.floor(random() ** 2 * ABROAD.length)] ?? ABROAD[0]);
  const paidAt = FIRST_DAY + ((LAST_DAY - FIRST_DAY) * (number + random())) / orders;
  const unit = currency === "VND" ? UNIT.VND : 1;
  const price = (800 + Math.floor(random() * 20_000)) * unit;
  const post = random() < WITH_POST ? (600 + Math.floor(random() * 900)) * unit : 0;
  const isTaxed = center.policy === 2;
  const tax = isTaxed ? Math.floor((price * 18) / 118) : 0;

  const orderId = idOf("order", number);
  const item = idOf("aln", number * 2);
  const postage = idOf("aln", number * 2 + 1);
  /** @type {Share[]} */
  const shares = [
    ...split(price - tax, center.policy).map((share) => ({ ...share, line: item })),
    ...(isTaxed ? [{ account: "tax", recipient: null, line: item, amount: tax }] : []),
    ...(post > 0
      ? [{ account: "center_shipping", recipient: "center_post", line: postage, amount: post }]
      : []),
  ];
  const at = stamp(paidAt);
  const craft = workshop?.crafts[random() < 0.7 ? 0 : 1] ?? null;
  const line = (
    /** @type {string} */ id,
    /** @type {string} */ kind,
    /** @type {number} */ gross,
    /** @type {number} */ lineTax,
  ) => {
    const amounts = [gross, 0, lineTax, gross - lineTax];
    const isItem = kind === "item";
    const parts = shares
      .filter((share) => share.line === id && share.account !== "tax")
      .map(({ recipient, amount }) => ({ recipient, amountMinor: String(amount) }));
    return /** @type {[Table, Row]} */ ([
      "attribution_line",
      [
        id,
        orderId,
        1,
        kind,
        id.replace("aln", isItem ? "ordli" : "ordsm"),
        isItem ? `Piece of the load case, ${craft}` : "Post",
        isItem ? craft : null,
        isItem ? (workshop?.id ?? null) : null,
        center.id,
        "1",
        isItem ? `load-${center.policy}` : null,
        isItem ? 1 : null,
        currency,
        ...amounts,
        JSON.stringify(parts),
        ...amounts.map(raw),
      ],
    ]);
  };
  /** @type {[Table, Row][]} */
  const rows = [
    [
      "attribution_order",
      [
        idOf("aord", number),
        orderId,
        `L${number.toString(32).toUpperCase().padStart(9, "0")}`,
        currency,
        1,
        country,
        "balanced",
        at,
      ],
    ],
    line(item, "item", price, tax),
    ...(post > 0 ? [line(postage, "shipping", post, 0)] : []),
  ];
  const book = { number, orderId, currency, center, workshopId: workshop?.id ?? null };
  rows.push(...transaction(book, "capture", at, shares));
  if (random() < REFUNDED) {
    const later = stamp(paidAt + (1 + random() * 20) * DAY_MS);
    const percent = random() < 0.5 ? 100 : 50;
    const given = shares
      .map((share) => ({ ...share, amount: -Math.floor((share.amount * percent) / 100) }))
      .filter(({ amount }) => amount !== 0);
    rows.push(...transaction(book, "refund", later, given));
  }
  return rows;
}

/**
 * @param {{ number: number, orderId: string, currency: string, center: LoadCenter, workshopId: string | null }} book
 * @param {"capture" | "refund"} kind
 * @param {string} at
 * @param {readonly Share[]} shares
 * @returns {[Table, Row][]}
 */
function transaction({ number, orderId, currency, center, workshopId }, kind, at, shares) {
  const place = number * 2 + (kind === "refund" ? 1 : 0);
  const moved = shares.reduce((sum, { amount }) => sum + amount, 0);
  const source = idOf(kind === "refund" ? "ref" : "capt", number);
  const id = idOf("ltx", place);
  const key = `${kind}:${source}`;
  const entries = [{ account: "clearing", recipient: null, line: null, amount: -moved }, ...shares];
  return [
    [
      "ledger_source",
      [
        idOf("lsrc", place),
        kind,
        source,
        orderId,
        idOf("pay", number),
        "pp_test-payment_demo",
        currency,
        Math.abs(moved),
        at,
        raw(Math.abs(moved)),
      ],
    ],
    ["ledger_transaction", [id, idOf("lsrc", place), kind, orderId, currency, at, key]],
    ...entries.map(({ account, recipient, line, amount }, index) => {
      const isItem = line !== null && account !== "center_shipping";
      return /** @type {[Table, Row]} */ ([
        "ledger_entry",
        [
          idOf("lent", place * 8 + index),
          id,
          orderId,
          line,
          account,
          recipient,
          isItem ? workshopId : null,
          line === null ? null : center.id,
          kind,
          currency,
          amount,
          at,
          `${key}:${line ?? "order"}:${account}:${recipient ?? ""}`,
          raw(amount),
        ],
      ]);
    }),
  ];
}

/** @param {number} net @param {number} policy @returns {Omit<Share, "line">[]} */
function split(net, policy) {
  let left = net;
  const parts = SPLITS[policy] ?? SPLITS[0] ?? [];
  return parts.map(({ account, recipient, percent }, index) => {
    const amount = index === parts.length - 1 ? left : Math.floor((net * percent) / 100);
    left -= amount;
    return { account, recipient, amount };
  });
}

const raw = (/** @type {number} */ value) => `{"value":"${value}","precision":20}`;
const stamp = (/** @type {number} */ at) => new Date(at).toISOString();
