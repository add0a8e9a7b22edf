import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { dayFromNow, FEES, feeFile, RATES, type RatesApi, rateFile, ratesDesk } from "./rates-desk";

/** Files of rates and fees that are none. */
export function moneyFilesRefused(shop: () => TestShop, api: RatesApi): void {
  const { signIn, sellInEuros, paymentOf } = ratesDesk(shop, api);
  const rowsOf = async (table: string) => Number((await shop().sql(table).count({ n: "*" }))[0]?.n);

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
