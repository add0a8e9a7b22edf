import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { expect, it } from "vitest";
import type { FigureFilter, FigureGroup, FigureRow } from "../../src/contracts/ngo/figures";
import type { Grant, NgoReach } from "../../src/domain/ngo/ngo-scope";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type Fact, factsOf, incomeIn, minorText, numbersOf, SECOND_KEYS } from "./ngo-second-way";

const { readOverview } = source<typeof import("../../src/workflows/ngo/read-overview")>(
  "workflows/ngo/read-overview",
);
const { readFigures } = source<typeof import("../../src/workflows/ngo/read-figures")>(
  "workflows/ngo/read-figures",
);
const { listNgoEntries } = source<typeof import("../../src/workflows/ngo/list-ngo-entries")>(
  "workflows/ngo/list-ngo-entries",
);
const { foldSummaries } = source<typeof import("../../src/workflows/income/fold-summaries")>(
  "workflows/income/fold-summaries",
);
const { ngoEntriesQuerySchema, figuresQuerySchema, FIGURE_GROUPS } =
  source<typeof import("../../src/contracts/ngo/figures")>("contracts/ngo/figures");

const PERIOD = { from: "2026-01", to: "2026-12" };
const RATE = "4.25";

function reachOf(grants: readonly Grant[]): NgoReach {
  const organisation = { id: "org_1", name: "Hands and Hope", reportingCurrency: "PEN", grants };
  return { organisation, asks: { kind: "officer", officerId: "off_1", role: "lead" } };
}

const grant = (centerId: string, scope: Grant["scope"] = "detail"): Grant => ({
  id: `grant_${centerId}`,
  centerId,
  scope,
});

async function centersOf(sql: Knex): Promise<Record<"PE" | "LT", string[]>> {
  const rows: { id: string; country: string }[] = await sql("center").select("id", "country").orderBy("id");
  const of = (country: string) => rows.filter((row) => row.country === country).map(({ id }) => id);
  return { PE: of("PE"), LT: of("LT") };
}

/** `key | currency | received | refunded | income | entries`, as both ways tell it. */
const told = (rows: readonly FigureRow[]): string[] =>
  rows
    .flatMap(({ key, amounts }) =>
      amounts.map((one) =>
        [key, one.currencyCode, one.receivedMinor, one.refundedMinor, one.incomeMinor, one.entries].join(
          " | ",
        ),
      ),
    )
    .sort();

/** What an officer reads, against the entries, the frozen lines and the numbers that are clicked. */
export function ngoFigures(shop: () => TestShop): void {
  const trade = async () => {
    const { sql } = shop();
    const { orderId } = await shop().sell("PE", ["PE-SJ-01", 2], ["PE-VF-02", 1]);
    await shop().sell("DE", ["PE-SJ-05", 3], ["LT-DZ-01", 1]);
    await shop().sell("LT", ["LT-DZ-01", 2], ["PE-SJ-05", 1]);
    await shop().attribute(await shop().buyOn("2026-04-01T04:30:00Z", "PE", ["PE-SJ-05", 1]));
    await shop().attribute(await shop().buyOn("2026-01-15T12:00:00Z", "CL", ["PE-SJ-05", 1]));
    await shop().refund(orderId, "a-box-and-a-half", ["Pyrographed wooden box", "4501"]);
    await sql("fx_rate").insert({
      id: "fxr_march",
      base: "EUR",
      quote: "PEN",
      rate: RATE,
      as_of: new Date("2026-03-28T00:00:00Z"),
      source: "Test bank",
    });
  };
  const all = async (): Promise<NgoReach> => {
    const { PE, LT } = await centersOf(shop().sql);
    return reachOf([...PE, ...LT].map((id) => grant(id)));
  };
  const drill = (reach: NgoReach, opens: FigureFilter | null, more: object = {}) =>
    listNgoEntries(shop().container, reach, ngoEntriesQuerySchema.parse({ ...opens, limit: 100, ...more }));
  const incomeOf = (facts: readonly Fact[]) => minorText(numbersOf(facts));

  it("says by every group what the entries say, folded or not", async () => {
    const { sql, container } = shop();
    await trade();
    const reach = await all();
    for (const folded of [false, true]) {
      if (folded) await foldSummaries(sql);
      const facts = await factsOf(sql, PERIOD);
      const overview = await readOverview(container, reach, PERIOD);
      for (const group of FIGURE_GROUPS) {
        const second = incomeIn(facts, SECOND_KEYS[group]);
        expect({ group, rows: told(overview.groups[group]) }).toEqual({ group, rows: second });
        const figures = await readFigures(container, reach, figuresQuerySchema.parse({ ...PERIOD, group }));
        expect({ group, rows: told(figures.rows) }).toEqual({ group, rows: second });
      }
      const card = (name: keyof typeof overview.money) => overview.money[name]?.amounts ?? [];
      expect(minorText(card("makers"))).toEqual(incomeOf(facts.filter(({ tone }) => tone === "makers")));
      expect(minorText(card("abroad"))).toEqual(incomeOf(facts.filter(({ sent }) => sent === "abroad")));
      expect(minorText(card("income"))).toEqual(incomeOf(facts));
    }
  });

  it("counts the pieces that were paid for, and those of each craft, month and way", async () => {
    const { container } = shop();
    await trade();
    const { pieces, groups } = await readOverview(container, await all(), PERIOD);
    expect(pieces.count).toBe(12);
    const counted = (group: FigureGroup) => groups[group].reduce((sum, row) => sum + (row.pieces ?? 0), 0);
    expect((["month", "center", "workshop", "craft", "destination", "sent"] as const).map(counted)).toEqual(
      Array(6).fill(12),
    );
    expect(groups.tone.map((row) => row.pieces)).toEqual(groups.tone.map(() => null));
  });

  it("opens every number down to entries that come to it, without an order or a buyer", async () => {
    const { container } = shop();
    await trade();
    const reach = await all();
    const overview = await readOverview(container, reach, PERIOD);
    for (const group of FIGURE_GROUPS) {
      for (const row of overview.groups[group]) {
        const page = await drill(reach, row.opens, { kind: "earned" });
        const clicked = row.amounts.map(({ currencyCode, incomeMinor }) => [currencyCode, incomeMinor]);
        expect(page.sums.map(({ currencyCode, amountMinor }) => [currencyCode, amountMinor])).toEqual(
          clicked,
        );
        const listed = page.entries.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
        expect(listed).toBe(clicked.reduce((sum, [, minor]) => sum + BigInt(minor ?? 0), 0n));
      }
    }
    for (const card of Object.values(overview.money)) {
      if (!card || card === overview.money.averagePrice) continue;
      const { sums } = await drill(reach, card.opens);
      const sign = card === overview.money.refunded || card === overview.money.paidOut ? -1n : 1n;
      expect(
        minorText(sums.map((sum) => ({ ...sum, amountMinor: String(BigInt(sum.amountMinor) * sign) }))),
      ).toEqual(minorText(card.amounts));
    }
    const { entries } = await drill(reach, PERIOD as FigureFilter);
    expect(JSON.stringify(entries)).not.toMatch(/order_|Quispe|Puno/);
  });

  it("converts each month at its last rate on file, names day and source, and says what has none", async () => {
    const { container, sql } = shop();
    await trade();
    const march = { from: "2026-03", to: "2026-03" };
    const { total, rates, notConverted } = await readFigures(
      container,
      await all(),
      figuresQuerySchema.parse(march),
    );
    expect(rates).toEqual([
      { month: "2026-03", from: "EUR", to: "PEN", rate: RATE, day: "2026-03-28", source: "Test bank" },
    ]);
    const exact = numbersOf(await factsOf(sql, march)).reduce(
      (sum, { currencyCode, amountMinor }) =>
        sum + BigInt(amountMinor) * (currencyCode === "EUR" ? 425n : 100n),
      0n,
    );
    expect(total.reporting).toMatchObject({ incomeMinor: String((exact + 50n) / 100n), isWhole: true });
    expect(notConverted).toEqual([]);
    await sql("fx_rate").where({ id: "fxr_march" }).delete();
    const without = await readFigures(container, await all(), figuresQuerySchema.parse(march));
    expect(without.total.reporting.isWhole).toBe(false);
    expect(without.notConverted).toEqual([
      expect.objectContaining({ month: "2026-03", currencyCode: "EUR" }),
    ]);
  });

  it("shows nothing of a center that isn't granted, and only sums where only these are", async () => {
    const { container } = shop();
    await trade();
    const { PE, LT } = await centersOf(shop().sql);
    const { groups } = await readOverview(container, await all(), PERIOD);
    const lithuanian = groups.center.find(({ key }) => LT.includes(key))?.key ?? "";
    const reach = reachOf([...PE.map((id) => grant(id)), grant(lithuanian, "totals")]);
    const elsewhere = reachOf(PE.map((id) => grant(id)));
    const ask = (own: NgoReach, center: string) =>
      readFigures(container, own, figuresQuerySchema.parse({ ...PERIOD, center }));
    await expect(ask(elsewhere, lithuanian)).rejects.toMatchObject({ code: "not_found" });
    await expect(ask(elsewhere, "cen_none")).rejects.toMatchObject({ code: "not_found" });
    const { total } = await ask(reach, lithuanian);
    expect(total.opens).toBeNull();
    expect(total.amounts.length).toBeGreaterThan(0);
    await expect(drill(reach, PERIOD as FigureFilter, { center: lithuanian })).rejects.toMatchObject({
      code: "detail_not_granted",
    });
    await expect(drill(reach, PERIOD as FigureFilter)).rejects.toMatchObject({ code: "detail_not_granted" });
    const { workshop } = (await readOverview(container, reach, PERIOD)).groups;
    const open = workshop.filter(({ opens }) => opens !== null);
    expect(open.length).toBeGreaterThan(0);
    for (const { opens } of open) expect((await drill(reach, opens)).count).toBeGreaterThan(0);
    const nobody = await readOverview(container, reachOf([]), PERIOD);
    expect([nobody.total.amounts, nobody.groups.month, nobody.centers, nobody.pieces.count]).toEqual([
      [],
      [],
      [],
      0,
    ]);
  });
}
