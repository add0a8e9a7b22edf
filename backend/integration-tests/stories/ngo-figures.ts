import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { expect, it } from "vitest";
import type { FigureFilter, FigureGroup, FigureRow } from "../../src/contracts/ngo/figures";
import type { Grant, NgoReach } from "../../src/domain/ngo/ngo-scope";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type Months, type PaidPart, parcelsLeft, partsPaid, sumText } from "./ngo-from-payments";
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
const { foldParcels } = source<typeof import("../../src/workflows/ngo/fold-parcels")>(
  "workflows/ngo/fold-parcels",
);
const { recordProviderFees } = source<typeof import("../../src/workflows/fees/record-provider-fees")>(
  "workflows/fees/record-provider-fees",
);
const { closeMonthOfCenter } = source<typeof import("../../src/workflows/statement/close-month-of-center")>(
  "workflows/statement/close-month-of-center",
);
const { recordPayout } = source<typeof import("../../src/workflows/payout/record-payout")>(
  "workflows/payout/record-payout",
);
const { settlePayout } = source<typeof import("../../src/workflows/payout/settle-payout")>(
  "workflows/payout/settle-payout",
);
const { ngoEntriesQuerySchema, figuresQuerySchema, FIGURE_GROUPS } =
  source<typeof import("../../src/contracts/ngo/figures")>("contracts/ngo/figures");

const PERIOD = { from: "2026-01", to: "2026-12" };
const RATE = "4.25";

function reachOf(grants: readonly Grant[]): NgoReach {
  const organisation = { id: "org_1", name: "Hands and Hope", reportingCurrency: "PEN", grants };
  return { organisation, asks: { kind: "officer", officerId: "off_1", role: "lead", locale: "en" } };
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

  /** What a provider keeps, a line given back whole in two pieces, money paid out, and boxes that leave about midnight. */
  const more = async (): Promise<void> => {
    const { sql, container } = shop();
    const { orderId } = await shop().sell("DE", ["LT-DZ-01", 2]);
    const book = await shop().book(orderId);
    const candle = book.lines.find(({ kind }) => kind === "item");
    const part = BigInt(candle?.refundableMinor ?? 0) / 3n;
    await shop().refund(orderId, "a-third", [candle?.id ?? "", String(part)]);
    const rest =
      (await shop().book(orderId)).lines.find(({ id }) => id === candle?.id)?.refundableMinor ?? "";
    await shop().refund(orderId, "the-rest", [candle?.id ?? "", rest]);
    const payment = await sql("payment as p")
      .join("order_payment_collection as o", "o.payment_collection_id", "p.payment_collection_id")
      .where("o.order_id", orderId)
      .first("p.id", "p.currency_code as code");
    const fee = `txn_1,${payment.id},${payment.code.toUpperCase()},1.59,2026-03-02T09:00:00Z`;
    const head = "provider_reference,payment_id,currency,amount,occurred_at";
    await recordProviderFees(container, `${head}\n${fee}`, "user_ana");

    const center = await sql("center").where({ handle: "casa-segunda-oportunidad" }).first("id");
    for (const period of ["2026-01", "2026-03"])
      await closeMonthOfCenter(container, { centerId: center.id, period, closedBy: "user_ana" });
    const statement = await sql("statement")
      .where({ center_id: center.id, period: "2026-03", currency_code: "PEN" })
      .whereNotNull("workshop_id")
      .first("id");
    const payout = {
      request_id: "once",
      statement_id: statement.id,
      currency_code: "PEN",
      parts: [{ recipient: "makers", amount_minor: "1234" }],
      reference: "BCP 1",
      paid_on: "2026-04-03",
      note: "",
    };
    const id = await recordPayout(container, payout, "user_ana");
    await settlePayout(container, { id, by: "user_bea", step: "approve" });

    const moments = ["2026-01-31T23:30", "2026-02-01T03:00", "2026-04-30T21:30", "2026-05-01T04:59"];
    const now = new Date();
    for (const [index, moment] of moments.entries()) {
      const parcel = { id: `par_${index}`, order_id: orderId, center_id: center.id, number: 10 + index };
      await sql("parcel").insert({ ...parcel, state: "handed_over", state_since: now });
      const event = { id: `pev_${index}`, parcel_id: parcel.id, step: "hand_over", state: "handed_over" };
      await sql("parcel_event").insert({ ...event, occurred_at: new Date(`${moment}:00Z`) });
    }
  };

  it("says what captures, refunds, fees, payouts and hand-overs come to, now and in the period before", async () => {
    const { sql, container } = shop();
    await shop().sell("PE", ["PE-SJ-01", 2], ["PE-VF-02", 1]);
    await shop().attribute(await shop().buyOn("2026-04-01T04:30:00Z", "DE", ["PE-SJ-05", 1]));
    await shop().attribute(await shop().buyOn("2026-01-15T12:00:00Z", "CL", ["PE-SJ-05", 1]));
    await more();
    const { parts, pieces } = await partsPaid(sql);
    const within = ({ from, to }: Months) => parts.filter(({ month }) => month >= from && month <= to);
    const earned = (some: readonly PaidPart[]) =>
      some.filter(({ isShops, kind }) => !isShops && kind !== "payout");
    const second = (months: Months) => {
      const all = within(months);
      const own = earned(all);
      return {
        income: sumText(own),
        received: sumText(own.filter(({ kind }) => kind === "capture")),
        refunded: sumText(
          own.filter(({ kind }) => kind === "refund"),
          -1n,
        ),
        makers: sumText(own.filter(({ recipient }) => /^(maker|artist)/.test(recipient))),
        abroad: sumText(own.filter(({ isAbroad }) => isAbroad)),
        shop: sumText(all.filter(({ isShops }) => isShops)),
        paidOut: sumText(
          all.filter(({ kind }) => kind === "payout"),
          -1n,
        ),
      };
    };
    const spring = { period: { from: "2026-02", to: "2026-04" }, before: { from: "2025-11", to: "2026-01" } };
    const today = new Date().toISOString().slice(0, 7);
    const since = { period: { from: "2025-11", to: today }, before: null };
    expect(second(since.period).paidOut).toEqual(["PEN 1234"]);
    for (const lines of Object.values(second(since.period))) expect(lines).not.toEqual([]);
    for (const folded of [false, true]) {
      if (folded) await Promise.all([foldSummaries(sql), foldParcels(sql)]);
      for (const { period, before } of [spring, since]) {
        const overview = await readOverview(container, await all(), period);
        const { owed: _, averagePrice: __, ...cards } = overview.money;
        const told = Object.entries(cards).map(([name, card]) => [name, minorText(card?.amounts ?? [])]);
        expect(Object.fromEntries(told)).toEqual(second(period));
        const held = parts.filter(({ isShops, month }) => !isShops && month <= period.to);
        expect(minorText(overview.money.owed?.amounts ?? [])).toEqual(sumText(held));
        expect(overview.pieces.count).toBe(pieces(period));
        expect(overview.parcels.count).toBe(await parcelsLeft(sql, period));
        if (!before) continue;
        expect(overview.before).toEqual(before);
        const earlier = Object.entries(cards).map(([name, card]) => [
          name,
          minorText(card?.before?.amounts ?? []),
        ]);
        expect(Object.fromEntries(earlier)).toEqual(second(before));
        expect([overview.pieces.before, overview.parcels.before]).toEqual([
          pieces(before),
          await parcelsLeft(sql, before),
        ]);
      }
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
      if (!card) continue;
      const { sums } = await drill(reach, card.opens);
      const sign = card === overview.money.refunded || card === overview.money.paidOut ? -1n : 1n;
      expect(
        minorText(sums.map((sum) => ({ ...sum, amountMinor: String(BigInt(sum.amountMinor) * sign) }))),
      ).toEqual(minorText(card.divided?.amounts ?? card.amounts));
    }
    const soldFor = overview.money.averagePrice?.divided?.amounts ?? [];
    expect(soldFor.reduce((count, { pieces }) => count + pieces, 0)).toBe(overview.pieces.count);
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
