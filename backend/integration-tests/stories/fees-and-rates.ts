import { expect, it } from "vitest";
import type { FxRateList } from "../../src/contracts/fx";
import type { TestShop } from "../shop";
import { source } from "../source";

const { reportInCenterCurrency } = source<
  typeof import("../../src/workflows/attribution/reporting/report-in-center-currency")
>("workflows/attribution/reporting/report-in-center-currency");
const { waitingOfPair } = source<typeof import("../../src/workflows/attribution/reporting/waiting-of-pair")>(
  "workflows/attribution/reporting/waiting-of-pair",
);

interface Answer {
  readonly code?: string;
  readonly message?: string;
  readonly token?: string;
  readonly loaded?: boolean;
  readonly known?: number;
  readonly rates?: readonly unknown[];
  readonly fees?: readonly unknown[];
  readonly problems?: readonly { readonly line: number }[];
}

/** The part of axios that these stories need. */
export interface RatesApi {
  get(path: string, options: { headers: Record<string, string> }): Promise<{ data: FxRateList }>;
  post(
    path: string,
    body: unknown,
    options: { headers?: Record<string, string>; validateStatus: () => boolean },
  ): Promise<{ status: number; data: Answer }>;
}

const OPERATOR = { email: "operator@second-chance.example", password: "demo-operator" };
const anyStatus = { validateStatus: () => true };
const RATES = "/admin/fx-rates";
const FEES = "/admin/provider-fees";

const LIMA = "Post, Casa Segunda Oportunidad";
const DZUKIJA = "Post, Dzūkija recovery community";

/** The Friday before the sale, a Sunday; one euro is 3.74 / 0.85 = 4.4 soles. */
const FRIDAY = [
  "date,base,quote,rate,source",
  "2026-02-27,USD,EUR,0.85,Test bank",
  "2026-02-27,USD,PEN,3.74,Test bank",
].join("\n");

const feeFile = (...rows: string[]) =>
  ["provider_reference,payment_id,currency,amount,occurred_at", ...rows].join("\n");
const rateFile = (...rows: string[]) => ["date,base,quote,rate,source", ...rows].join("\n");
const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/**
 * Two candles of a Lithuanian house at €9, 21 % tax inside, and a soap of a Peruvian one at €3, to Vilnius: paid in the
 * one's own currency and not in the other's.
 */
export function feesAndRates(shop: () => TestShop, api: RatesApi): void {
  const signIn = async () => {
    const { data } = await api.post("/auth/user/emailpass", OPERATOR, anyStatus);
    const headers = { authorization: `Bearer ${data.token}` };
    return {
      post: (path: string, body: unknown) => api.post(path, body, { ...anyStatus, headers }),
      rates: async () => (await api.get(RATES, { headers })).data,
    };
  };
  const sellInEuros = () => shop().sell("LT", ["LT-DZ-01", 2], ["PE-SJ-05", 1]);
  const paymentOf = async (orderId: string): Promise<string> => {
    const [payment] = await shop()
      .sql("payment")
      .join("order_payment_collection as c", "c.payment_collection_id", "payment.payment_collection_id")
      .where("c.order_id", orderId)
      .select("payment.id");
    return payment.id;
  };
  const rowsOf = async (table: string) => Number((await shop().sql(table).count({ n: "*" }))[0]?.n);

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

  it("books a sale in euros and what the provider kept of it, each line its part", async () => {
    const { post } = await signIn();
    const { orderId, status } = await sellInEuros();
    expect(status).toBe("balanced");
    const sale = [
      "capture | order | clearing | -4595",
      "capture | Beeswax candle | platform shop_running_costs | 148",
      "capture | Beeswax candle | tax | 312",
      "capture | Beeswax candle | workshop house_programme | 416",
      "capture | Beeswax candle | workshop makers | 598",
      "capture | Beeswax candle | workshop materials | 297",
      "capture | Beeswax candle | workshop workshop_safety_fund | 29",
      "capture | Oat and honey soap | platform shop_running_costs | 30",
      "capture | Oat and honey soap | workshop house_programme | 84",
      "capture | Oat and honey soap | workshop makers | 120",
      "capture | Oat and honey soap | workshop materials | 60",
      "capture | Oat and honey soap | workshop workshop_safety_fund | 6",
      `capture | ${LIMA} | center_shipping center_post | 2205`,
      `capture | ${DZUKIJA} | center_shipping center_post | 240`,
      `capture | ${DZUKIJA} | tax | 50`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);

    // 1.59 of 45.95, in proportion to 18.00, 3.00, 22.05 and 2.90.
    const kept = [
      "fee | order | clearing | 159",
      "fee | Beeswax candle | platform payment_fees | -62",
      "fee | Oat and honey soap | platform payment_fees | -11",
      `fee | ${LIMA} | platform payment_fees | -76`,
      `fee | ${DZUKIJA} | platform payment_fees | -10`,
    ];
    const csv = feeFile(`txn_1,${await paymentOf(orderId)},EUR,1.59,2026-03-02T09:00:00Z`);
    const look = await post(FEES, { csv, dry_run: true });
    expect([look.status, look.data.loaded, look.data.fees?.length]).toEqual([200, false, 1]);
    expect(await shop().ledger(orderId)).toEqual(sale);
    const first = await post(FEES, { csv });
    expect([first.status, first.data.fees?.length, first.data.known]).toEqual([200, 1, 0]);
    expect(await shop().ledger(orderId)).toEqual([...sale, ...kept]);
    const again = await post(FEES, { csv });
    expect([again.status, again.data.fees?.length, again.data.known]).toEqual([200, 0, 1]);
    expect(await shop().ledger(orderId)).toEqual([...sale, ...kept]);

    // A fee is the shop's own matter: what the buyer may get back is still what was paid.
    const { attributedMinor, capturedMinor, lines } = await shop().book(orderId);
    expect([attributedMinor, capturedMinor]).toEqual(["4595", "4595"]);
    expect(lines.map(({ refundableMinor }) => refundableMinor).sort()).toEqual([
      "1800",
      "2205",
      "290",
      "300",
    ]);
    await expect(shop().sql("provider_fee").delete()).rejects.toThrow(/append-only: DELETE/);
  });

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

  it("refuses files with a single wrong row, tells what is wrong, and writes nothing of them", async () => {
    const { post } = await signIn();
    const { orderId } = await sellInEuros();
    const payment = await paymentOf(orderId);
    const good = "2026-03-02,USD,PEN,3.75,Test bank";
    const fee = `txn_1,${payment},EUR,1.59,2026-03-02T09:00:00Z`;
    await post(FEES, { csv: feeFile(fee) });
    const before = [await rowsOf("fx_rate"), await rowsOf("provider_fee"), await shop().ledger(orderId)];

    const attempts: [path: string, csv: unknown, code: string][] = [
      [RATES, rateFile(good, "2026-03-02,USD,EUR,,Test bank"), "fx_file_refused"],
      [RATES, rateFile(good, "2026-03-02,USD,EUR,-0.85,Test bank"), "fx_file_refused"],
      [RATES, rateFile(good, "2026-03-02,USD,EUR,0,Test bank"), "fx_file_refused"],
      [RATES, rateFile(good, `${dayFromNow(2)},USD,EUR,0.85,Test bank`), "fx_file_refused"],
      [RATES, rateFile(good, "2026-03-02,USD,XXX,0.85,Test bank"), "fx_file_refused"],
      [RATES, rateFile(good, "2026-03-02,USD,USD,1,Test bank"), "fx_file_refused"],
      [RATES, rateFile(good, "2026-03-02,USD,EUR,0.85,"), "fx_file_refused"],
      [RATES, rateFile(good, good), "fx_file_refused"],
      // The demo's own table says 3.71.
      [RATES, rateFile(good, "2026-11-20,USD,PEN,3.72,Test bank"), "fx_file_refused"],
      [RATES, rateFile(good, '2026-03-02,USD,EUR,0.85,"Test bank'), "fx_file_refused"],
      [RATES, "date,base,quote,rate\n2026-03-02,USD,EUR,0.85", "fx_file_refused"],
      [RATES, "", "invalid_request"],
      [RATES, 5, "invalid_request"],
      [
        FEES,
        feeFile(`txn_2,${payment},EUR,0.10,2026-03-02`, "txn_3,pay_nobody,EUR,1,2026-03-02"),
        "fee_file_refused",
      ],
      [FEES, feeFile(`txn_2,${payment},EUR,0.895,2026-03-02`), "fee_file_refused"],
      [FEES, feeFile(`txn_2,${payment},VND,0.5,2026-03-02`), "fee_file_refused"],
      [FEES, feeFile(`txn_2,${payment},EUR,0,2026-03-02`), "fee_file_refused"],
      [FEES, feeFile(`txn_2,${payment},EUR,-1,2026-03-02`), "fee_file_refused"],
      [FEES, feeFile(`txn_2,${payment},EUR,1,${dayFromNow(2)}`), "fee_file_refused"],
      [FEES, feeFile(fee.replace("1.59", "1.60")), "fee_file_refused"],
      [FEES, feeFile(), "fee_file_refused"],
    ];
    for (const [path, csv, code] of attempts) {
      const { status, data } = await post(path, { csv });
      expect({ csv, status, code: data.code }).toEqual({ csv, status: 400, code });
      expect(data.message?.length).toBeGreaterThan(10);
    }
    const { data } = await post(RATES, {
      csv: rateFile("2026-03-02,USD,EUR,-1,Bank", good, "2026-03-02,USD,XXX,,Bank"),
      dry_run: true,
    });
    expect(data.problems?.map(({ line }) => line)).toEqual([2, 4, 4]);
    expect([await rowsOf("fx_rate"), await rowsOf("provider_fee"), await shop().ledger(orderId)]).toEqual(
      before,
    );
  });
}
