import { describe, expect, it } from "vitest";
import { COLUMNS, loadOrder } from "../../seed/load/load-order.mjs";
import { loadCenters } from "../../seed/load/load-world.mjs";

const ORDERS = 2_000;
const centers = loadCenters();
const rows = Array.from({ length: ORDERS }, (_, number) => loadOrder(number, ORDERS, centers)).flat();

/** @param {string} table @returns {Record<string, any>[]} */
const of = (table) =>
  rows
    .filter(([name]) => name === table)
    .map(([name, row]) => Object.fromEntries(COLUMNS[name].map((column, place) => [column, row[place]])));

describe("the ledger of the load case", () => {
  it("has transactions that sum to zero in one currency", () => {
    const totals = new Map();
    for (const { transaction_id, amount_minor, currency_code } of of("ledger_entry")) {
      const { sum, currencies } = totals.get(transaction_id) ?? { sum: 0, currencies: new Set() };
      totals.set(transaction_id, { sum: sum + amount_minor, currencies: currencies.add(currency_code) });
    }
    expect(totals.size).toBe(of("ledger_transaction").length);
    expect([...totals.values()].filter(({ sum, currencies }) => sum !== 0 || currencies.size !== 1)).toEqual(
      [],
    );
  });

  it("is made of whole minor units, never zero, under keys that no other row has", () => {
    const entries = of("ledger_entry");
    expect(
      entries.filter(({ amount_minor }) => !Number.isSafeInteger(amount_minor) || amount_minor === 0),
    ).toEqual([]);
    for (const column of ["id", "idempotency_key"])
      expect(new Set(entries.map((entry) => entry[column])).size).toBe(entries.length);
  });

  it("has about three entries an order, refunds, several currencies, months, destinations and crafts", () => {
    const entries = of("ledger_entry");
    expect(entries.length / ORDERS).toBeGreaterThan(2.5);
    expect(entries.length / ORDERS).toBeLessThan(4);
    const some = (/** @type {unknown[]} */ values) => new Set(values).size;
    expect(some(entries.map(({ kind }) => kind))).toBe(2);
    expect(some(entries.map(({ currency_code }) => currency_code))).toBeGreaterThan(4);
    expect(some(entries.map(({ occurred_at }) => occurred_at.slice(0, 7)))).toBeGreaterThan(34);
    expect(some(of("attribution_order").map(({ ship_to_country }) => ship_to_country))).toBeGreaterThan(15);
    expect(some(of("attribution_line").map(({ craft_type }) => craft_type))).toBeGreaterThan(8);
  });

  it("is the same whenever it is made", () => {
    expect(loadOrder(7, ORDERS, loadCenters())).toEqual(loadOrder(7, ORDERS, centers));
  });
});
