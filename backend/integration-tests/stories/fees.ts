import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { DZUKIJA, FEES, feeFile, LIMA, type RatesApi, ratesDesk } from "./rates-desk";

/** An entry as its reversal says it. */
const turned = (entry: string) =>
  entry
    .replace(/^fee/, "reversal")
    .replace(/(-?)(\d+)$/, (_, sign: string, digits: string) => (sign === "-" ? digits : `-${digits}`));

/** What the payment provider keeps. */
export function fees(shop: () => TestShop, api: RatesApi): void {
  const { signIn, sellInEuros, paymentOf } = ratesDesk(shop, api);

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

  it("takes back a fee that was a mistake, and books the right one under the same reference", async () => {
    const { post } = await signIn();
    const { orderId } = await sellInEuros();
    const paid = await shop().ledger(orderId);
    const payment = await paymentOf(orderId);
    await post(FEES, { csv: feeFile(`txn_1,${payment},EUR,15.90,2026-03-02T09:00:00Z`) });
    const wrong = await shop().ledger(orderId);
    const right = feeFile(`txn_1,${payment},EUR,1.59,2026-03-02T09:00:00Z`);
    expect((await post(FEES, { csv: right })).data.message).toContain("Take back what is wrong on file");

    const [{ id }] = await shop().sql("provider_fee").select("id");
    const path = `${FEES}/${id}/reverse`;
    expect((await post(path, { reason: " " })).data.code).toBe("invalid_request");
    expect((await post(`${FEES}/pfee_nobody/reverse`, { reason: "Ten times too much" })).status).toBe(404);
    expect((await post(path, { reason: "Ten times too much" })).status).toBe(200);
    const opposite = [
      "reversal | order | clearing | -1590",
      "reversal | Beeswax candle | platform payment_fees | 623",
      "reversal | Oat and honey soap | platform payment_fees | 104",
      `reversal | ${LIMA} | platform payment_fees | 763`,
      `reversal | ${DZUKIJA} | platform payment_fees | 100`,
    ];
    expect(wrong.filter((entry) => entry.startsWith("fee")).map(turned)).toEqual(opposite);
    expect(await shop().ledger(orderId)).toEqual([...wrong, ...opposite]);
    expect((await post(path, { reason: "Twice" })).data.code).toBe("fee_taken_back");

    expect((await post(FEES, { csv: right })).data.fees).toHaveLength(1);
    // By the day: the right fee is of March, as the wrong one was; what took that back is of today.
    expect(await shop().ledger(orderId)).toEqual([
      ...wrong,
      "fee | order | clearing | 159",
      "fee | Beeswax candle | platform payment_fees | -62",
      "fee | Oat and honey soap | platform payment_fees | -11",
      `fee | ${LIMA} | platform payment_fees | -76`,
      `fee | ${DZUKIJA} | platform payment_fees | -10`,
      ...opposite,
    ]);
    expect(wrong.slice(0, paid.length)).toEqual(paid);
    const rewritten = shop().sql("provider_fee").where("id", id);
    await expect(rewritten.clone().update({ reason: "Another" })).rejects.toThrow(/taken back once/);
    await expect(shop().sql("provider_fee").update({ amount_minor: 1 })).rejects.toThrow(
      /append-only: UPDATE/,
    );
  });
}
