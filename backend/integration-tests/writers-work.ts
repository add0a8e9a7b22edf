import type { Chance as ChanceType } from "../src/demo-world/past-orders/chance";
import type { Operator } from "./operator";
import type { TestShop } from "./shop";
import { source } from "./source";

const { attributeMissing } = source<typeof import("../src/workflows/attribution/attribute-missing")>(
  "workflows/attribution/attribute-missing",
);
const { closeMonthOfCenter } = source<typeof import("../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);
const { nextMonth } = source<typeof import("../src/modules/attribution/statements/month-bounds")>(
  "modules/attribution/statements/month-bounds",
);

export const PIECES = ["PE-SJ-05", "PE-SJ-01", "PE-VF-02"] as const;
const CENTERS = ["casa-segunda-oportunidad", "taller-costa-mujeres"] as const;
const MONTHS = ["2026-01", "2026-02", "2026-03"] as const;

/** An order that any of the writers may come to, and a piece that it was sold with. */
export interface SharedOrder {
  readonly id: string;
  readonly sku: string;
  readonly paid: boolean;
}

/** What the writers share: a shop, an operator's rights, and the orders so far. */
export interface Bench {
  readonly shop: TestShop;
  readonly operator: Operator;
  readonly orders: SharedOrder[];
  readonly chance: ChanceType;
}

/** All that a writer may be dealt, by name. */
export const WORKS = {
  sells: async ({ shop, orders, chance }: Bench) => {
    const pieces = somePieces(chance);
    const moment = `${one(chance, MONTHS)}-${10 + chance.below(18)}T12:00:00Z`;
    orders.push({ id: await shop.buyOn(moment, "PE", ...pieces), sku: pieces[0]?.[0] ?? "", paid: true });
  },
  authorises: async ({ shop, orders, chance }: Bench) => {
    const pieces = somePieces(chance);
    orders.push({ id: await shop.authorise("PE", ...pieces), sku: pieces[0]?.[0] ?? "", paid: false });
  },
  captures: ({ shop, orders, chance }: Bench) =>
    shop.captureAll(
      one(
        chance,
        orders.filter(({ paid }) => !paid),
      ).id,
    ),
  refunds: (bench: Bench) => refundOnce(bench, paidOne(bench), ownId(bench)),
  "repeats a refund": async (bench: Bench) => {
    const order = paidOne(bench);
    const id = ownId(bench);
    const at = bench.chance.below(4);
    const minor = someMinor(bench.chance);
    const again = () => refundALine(bench, order, { id, at, minor });
    await Promise.allSettled([again(), again()]);
    await again();
  },
  "gives goodwill": (bench: Bench) =>
    bench.shop.giveGoodwill(paidOne(bench).id, ownId(bench), someMinor(bench.chance)),
  "edits an order": async ({ operator, orders, chance }: Bench) => {
    const { id, sku } = one(chance, orders);
    const extra = one(chance, PIECES);
    await operator.edits(
      id,
      extra === sku ? { change: [[sku, 1 + chance.below(3)]] } : { add: [[extra, 1]] },
    );
  },
  "takes a piece back": async (bench: Bench) => {
    const { operator } = bench;
    const { id, sku } = paidOne(bench);
    await operator.sends(id, [sku, 1]);
    const returnId = await operator.announcesReturn(id, [sku, 1]);
    await operator.receives(id, returnId, [sku, 1]);
  },
  books: ({ shop, orders, chance }: Bench) => shop.attribute(one(chance, orders).id),
  "books what is missing": ({ shop }: Bench) => attributeMissing(shop.container),
  "closes a month": ({ shop, chance }: Bench) => closeNextMonth(shop, one(chance, CENTERS)),
} satisfies Record<string, (bench: Bench) => Promise<unknown>>;

export type WorkName = keyof typeof WORKS;

/** What is done more often than the rest. */
const OFTEN: readonly WorkName[] = ["sells", "refunds"];

/** Every work as often as it takes to fill the hands of all writers, dealt by chance: no seed leaves one out. */
export function dealWorks(chance: ChanceType, hands: number, cards: number): WorkName[][] {
  const names = [...(Object.keys(WORKS) as WorkName[]), ...OFTEN];
  const deck = Array.from({ length: hands * cards }, (_, index) => names[index % names.length] ?? "sells");
  for (let last = deck.length - 1; last > 0; last -= 1) {
    const other = chance.below(last + 1);
    [deck[last], deck[other]] = [deck[other] ?? "sells", deck[last] ?? "sells"];
  }
  return Array.from({ length: hands }, (_, hand) => deck.slice(hand * cards, (hand + 1) * cards));
}

function one<T>(chance: ChanceType, list: readonly T[]): T {
  const picked = chance.pick(list);
  if (picked === undefined) throw new Error("There is nothing to choose from.");
  return picked;
}

const paidOne = ({ chance, orders }: Bench) =>
  one(
    chance,
    orders.filter(({ paid }) => paid),
  );
const somePieces = (chance: ChanceType) =>
  PIECES.slice(chance.below(PIECES.length)).map((sku): [string, number] => [sku, 1 + chance.below(2)]);
const someMinor = (chance: ChanceType) => String(1 + chance.below(400));
const ownId = ({ chance }: Bench) => `own-${chance.below(1_000_000_000)}`;

const refundOnce = (bench: Bench, order: SharedOrder, id: string) =>
  refundALine(bench, order, { id, at: bench.chance.below(4), minor: someMinor(bench.chance) });

async function refundALine(
  { shop }: Bench,
  order: SharedOrder,
  { id, at, minor }: { readonly id: string; readonly at: number; readonly minor: string },
): Promise<void> {
  const { lines } = await shop.attribute(order.id);
  const line = lines[at % lines.length];
  if (!line) throw new Error(`Order ${order.id} has no lines.`);
  await shop.refund(order.id, id, [line.id, minor]);
}

/** Months are closed in their order: the first of three that is open yet, or the next. */
async function closeNextMonth({ sql, container }: TestShop, handle: string): Promise<void> {
  const { id: centerId } = await sql("center").where({ handle }).first("id");
  const last = await sql("statement").where({ center_id: centerId }).max("period as period").first();
  const period = last?.period ? nextMonth(last.period) : MONTHS[0];
  await closeMonthOfCenter(container, { centerId, period, closedBy: "user_ana" });
}
