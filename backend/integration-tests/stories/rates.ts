import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { source } from "../source";
import { DZUKIJA, dayFromNow, LIMA, RATES, type RatesApi, rateFile, ratesDesk } from "./rates-desk";

const { reportInCenterCurrency } = source<
  typeof import("../../src/workflows/attribution/reporting/report-in-center-currency")
>("workflows/attribution/reporting/report-in-center-currency");
const { waitingOfPair } = source<typeof import("../../src/workflows/attribution/reporting/waiting-of-pair")>(
  "workflows/attribution/reporting/waiting-of-pair",
);

/** The Friday before the sale, a Sunday; one euro is 3.74 / 0.85 = 4.4 soles. */
const FRIDAY = [
  "date,base,quote,rate,source",
  "2026-02-27,USD,EUR,0.85,Test bank",
  "2026-02-27,USD,PEN,3.74,Test bank",
].join("\n");

/** What centers are told in their own currency. */
export function rates(shop: () => TestShop, api: RatesApi): void {
  const { signIn, sellInEuros } = ratesDesk(shop, api);

  /** What belongs to centers, as people write it: `line recipient | paid | in the center's currency`. */
  const reported = async (orderId: string): Promise<string[]> => {
    const { entries, lines } = await shop().book(orderId);
    const names = new Map(
      lines.map(({ id, kind, title, center }) => [id, kind === "shipping" ? `Post, ${center.name}` : title]),
    );
    return entries.flatMap(({ attributionLineId, recipient, amountMinor, currencyCode, reporting }) => {
      if (!reporting) return [];
      const own =
        reporting.status === "converted"
          ? `${reporting.amountMinor} ${reporting.currencyCode} at ${reporting.rate}, ${reporting.rateDate}, ${reporting.rateSource}`
          : "not converted";
      return [`${names.get(attributionLineId ?? "")} ${recipient} | ${amountMinor} ${currencyCode} | ${own}`];
    });
  };

  it("reports in each center's currency at the day's rate, and converts nothing without one", async () => {
    const { post, rates } = await signIn();
    const { orderId } = await sellInEuros();
    const euros = [
      "Beeswax candle house_programme | 416 EUR | 416 EUR at 1, 2026-03-01, same currency",
      "Beeswax candle makers | 598 EUR | 598 EUR at 1, 2026-03-01, same currency",
      "Beeswax candle materials | 297 EUR | 297 EUR at 1, 2026-03-01, same currency",
      "Beeswax candle workshop_safety_fund | 29 EUR | 29 EUR at 1, 2026-03-01, same currency",
    ];
    const post240 = `${DZUKIJA} center_post | 240 EUR | 240 EUR at 1, 2026-03-01, same currency`;
    // The demo's rates are of November: too young for a sale in March.
    expect(await reportInCenterCurrency(shop().container, orderId)).toEqual({ written: 5, notConverted: 5 });
    expect(await reported(orderId)).toEqual([
      ...euros,
      "Oat and honey soap house_programme | 84 EUR | not converted",
      "Oat and honey soap makers | 120 EUR | not converted",
      "Oat and honey soap materials | 60 EUR | not converted",
      "Oat and honey soap workshop_safety_fund | 6 EUR | not converted",
      `${LIMA} center_post | 2205 EUR | not converted`,
      post240,
    ]);
    expect((await rates()).waiting).toEqual([
      { base: "EUR", quote: "PEN", firstDate: "2026-03-01", lastDate: "2026-03-01", entries: 5 },
    ]);
    const pair = { base: "EUR", quote: "PEN" };
    const { entries } = await waitingOfPair(shop().container, pair);
    expect(
      entries
        .map(({ day, recipient, amountMinor, order }) => [day, recipient, amountMinor, order?.id])
        .sort(),
    ).toEqual([
      ["2026-03-01", "center_post", "2205", orderId],
      ["2026-03-01", "house_programme", "84", orderId],
      ["2026-03-01", "makers", "120", orderId],
      ["2026-03-01", "materials", "60", orderId],
      ["2026-03-01", "workshop_safety_fund", "6", orderId],
    ]);

    const look = await post(RATES, { csv: FRIDAY, dry_run: true });
    expect([look.status, look.data.loaded, look.data.rates?.length]).toEqual([200, false, 2]);
    expect(await reportInCenterCurrency(shop().container)).toEqual({ written: 0, notConverted: 5 });
    const loaded = await post(RATES, { csv: FRIDAY });
    expect([loaded.status, loaded.data.loaded, loaded.data.rates?.length]).toEqual([200, true, 2]);
    const again = await post(RATES, { csv: FRIDAY });
    expect([again.status, again.data.rates?.length, again.data.known]).toEqual([200, 0, 2]);

    expect(await reportInCenterCurrency(shop().container)).toEqual({ written: 5, notConverted: 0 });
    const by = "at 4.4, 2026-02-27, Test bank, by way of USD";
    const whole = [
      ...euros,
      `Oat and honey soap house_programme | 84 EUR | 370 PEN ${by}`,
      `Oat and honey soap makers | 120 EUR | 528 PEN ${by}`,
      `Oat and honey soap materials | 60 EUR | 264 PEN ${by}`,
      `Oat and honey soap workshop_safety_fund | 6 EUR | 26 PEN ${by}`,
      `${LIMA} center_post | 2205 EUR | 9702 PEN ${by}`,
      post240,
    ];
    expect(await reported(orderId)).toEqual(whole);
    expect(await reportInCenterCurrency(shop().container, orderId)).toEqual({ written: 0, notConverted: 0 });
    expect((await rates()).waiting).toEqual([]);
    expect(await waitingOfPair(shop().container, pair)).toEqual({ entries: [] });

    // A rate of the very day comes too late for what is reported already.
    await post(RATES, { csv: rateFile("2026-03-01,EUR,PEN,4.5,Test bank") });
    await reportInCenterCurrency(shop().container);
    expect(await reported(orderId)).toEqual(whole);
    await expect(shop().sql("ledger_reporting").update({ rate: "2" })).rejects.toThrow(/append-only: UPDATE/);
    await expect(shop().sql("ledger_reporting").delete()).rejects.toThrow(/append-only: DELETE/);
    await expect(shop().sql.raw("truncate ledger_reporting")).rejects.toThrow(/append-only: TRUNCATE/);
  });

  it("takes back what never happened at the rate it was reported at", async () => {
    const { post } = await signIn();
    const { orderId } = await sellInEuros();
    await shop().refundAtThePayment(orderId, "10.01");
    await shop().attribute(orderId);
    await post(RATES, { csv: rateFile(`${dayFromNow(-1)},EUR,PEN,4.3,Test bank`) });
    await reportInCenterCurrency(shop().container);
    // What Medusa does when the provider refuses a refund.
    await shop().sql("refund").delete();
    await shop().attribute(orderId);
    await reportInCenterCurrency(shop().container);
    const { rows } = await shop().sql.raw(
      `select t.kind, count(*)::int as entries, sum(r.amount_minor)::text as total
         from ledger_reporting r
         join ledger_entry e on e.id = r.entry_id
         join ledger_transaction t on t.id = e.transaction_id
        where e.kind = 'refund' and r.currency_code = 'PEN' group by 1 order by 1`,
    );
    const [refund, reversal] = rows;
    expect([refund.kind, refund.entries, reversal.kind, reversal.entries]).toEqual([
      "refund",
      5,
      "reversal",
      5,
    ]);
    expect(Number(refund.total)).toBeLessThan(0);
    expect(Number(refund.total) + Number(reversal.total)).toBe(0);
  });
}
