import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { type DonationApi, donationDesk, FUND, SHOP_FUND } from "./donation-desk";

/** What a shopper may give beside what is in a basket, and how it stays what was chosen until it is paid. */
export function donationInABasket(shop: () => TestShop, api: DonationApi): void {
  const { operator, shopper } = donationDesk(shop, api);

  it("is refused in every wrong shape, and changes nothing", async () => {
    const { post, basket } = await shopper();
    const { id } = await basket("PE", "PE-SJ-01");
    const give = (body: unknown) => post(`/store/baskets/${id}/donation?country=PE`, body);
    const sound = { fund: FUND, amount_minor: 1000, currency_code: "PEN" };
    const attempts: [body: unknown, code: string][] = [
      [{}, "invalid_request"],
      [{ ...sound, fund: "no-such-fund" }, "unknown_fund"],
      [{ ...sound, fund: "second-chance-day-2025" }, "fund_closed"],
      [{ ...sound, amount_minor: 0 }, "donation_invalid"],
      [{ ...sound, amount_minor: -1000 }, "donation_invalid"],
      [{ ...sound, amount_minor: 99 }, "donation_invalid"],
      [{ ...sound, amount_minor: 1000.5 }, "donation_invalid"],
      [{ ...sound, amount_minor: "1000" }, "donation_invalid"],
      [{ ...sound, amount_minor: 400_001 }, "donation_invalid"],
      [{ ...sound, amount_minor: 10 ** 15 }, "donation_invalid"],
      [{ ...sound, amount_minor: 1e300 }, "donation_invalid"],
      [{ ...sound, currency_code: "EUR" }, "donation_currency"],
      [{ ...sound, currency_code: "CHF" }, "donation_currency"],
    ];
    for (const [body, code] of attempts) {
      const { status, data } = await give(body);
      expect({ body, status: Math.trunc(status / 100), code: data.code }).toEqual({ body, status: 4, code });
      expect(data.message?.length).toBeGreaterThan(10);
    }
    expect((await shop().sql("cart_line_item").where({ cart_id: id, deleted_at: null })).length).toBe(1);
  });

  it("is set, changed and taken out by the shop's own route, one at a time", async () => {
    const { post, basket, remove } = await shopper();
    const { id } = await basket("PE", "PE-SJ-01");
    const give = (body: unknown) => post(`/store/baskets/${id}/donation?country=PE`, body);
    const sound = { fund: FUND, amount_minor: 1000, currency_code: "PEN" };
    const first = await give(sound);
    expect(first.data.donation).toMatchObject({ fund: { handle: FUND }, amount: { amountMinor: 1000 } });
    expect(first.data).toMatchObject({ count: 1, totals: { items: { amountMinor: 4500 } } });
    const second = await give({ ...sound, fund: SHOP_FUND, amount_minor: 123 });
    expect(second.data.donation).toMatchObject({ fund: { handle: SHOP_FUND }, amount: { amountMinor: 123 } });
    expect(second.data.totals?.total.amountMinor).toBe(4500 + 123);
    const three = await Promise.all(Array.from({ length: 3 }, () => give(sound)));
    expect(three.map(({ status }) => status)).toEqual(Array(3).fill(200));
    expect(
      (await shop().sql("cart_line_item").where({ cart_id: id, deleted_at: null, variant_id: null })).length,
    ).toBe(1);
    const removed = await remove(`/store/baskets/${id}/donation`);
    expect(removed.data).toMatchObject({
      donation: null,
      donationLeft: null,
      totals: { total: { amountMinor: 4500 } },
    });
    expect((await remove(`/store/baskets/${id}/donation`)).status).toBe(200);
  });

  it("says that a fund has closed before anything is charged, and loses nothing", async () => {
    const { post, get, basket, deliver } = await shopper();
    const { id } = await basket("PE", "PE-SJ-01");
    await post(`/store/baskets/${id}/donation`, { fund: FUND, amount_minor: 1000, currency_code: "PEN" });
    const { data: ready } = await deliver(id);
    expect(ready).toMatchObject({ donation: { problems: [] }, problems: [] });
    const place = () =>
      post(`/store/baskets/${id}/place`, {
        provider_id: ready.paymentProviders?.[0],
        expected_total_minor: ready.totals?.total.amountMinor,
      });
    const operators = await operator();
    const fund = await shop().sql("fund").where("handle", FUND).first("id");
    await operators.post(`/admin/funds/${fund.id}`, { status: "closed" });
    expect(await place()).toMatchObject({ status: 400, data: { code: "fund_closed" } });
    const { data: still } = await get(`/store/baskets/${id}`);
    expect(still).toMatchObject({
      completed: false,
      count: 1,
      email: "rosa@shoppers.example",
      donation: { amount: { amountMinor: 1000 }, problems: [{ code: "fund_closed" }] },
    });
    expect(await shop().sql("payment")).toEqual([]);

    await operators.post(`/admin/funds/${fund.id}`, { status: "open" });
    expect(await place()).toMatchObject({ status: 200, data: { receiptToken: expect.any(String) } });
    const [order] = await shop().sql("order").select("id");
    expect(await shop().attribute(order.id)).toMatchObject({ status: "balanced", capturedMinor: "7000" });
  });

  it("is never turned into another currency: it leaves with its own, and is remembered", async () => {
    const { post, basket } = await shopper();
    const { id } = await basket("PE", "PE-SJ-01");
    await post(`/store/baskets/${id}/donation`, { fund: FUND, amount_minor: 1000, currency_code: "PEN" });
    const moved = await post(`/store/baskets/${id}/country`, { country: "US" });
    expect(moved.data).toMatchObject({
      currencyCode: "USD",
      donation: null,
      donationLeft: { fund: { handle: FUND }, amount: { amountMinor: 1000, currencyCode: "PEN" } },
      totals: { donation: { amountMinor: 0 } },
    });
    const anew = await post(`/store/baskets/${id}/donation?country=US`, {
      fund: FUND,
      amount_minor: 500,
      currency_code: "USD",
    });
    expect(anew.data).toMatchObject({ donationLeft: null, donation: { amount: { amountMinor: 500 } } });
    // Another region of the same currency: the amount still holds.
    const neighbour = await post(`/store/baskets/${id}/country`, { country: "BO" });
    expect(neighbour.data).toMatchObject({
      currencyCode: "USD",
      donation: { amount: { amountMinor: 500, currencyCode: "USD" } },
      donationLeft: null,
    });
    // A page of another country gives in that country's currency, and takes the basket there.
    const german = await post(`/store/baskets/${id}/donation?country=DE`, {
      fund: FUND,
      amount_minor: 200,
      currency_code: "EUR",
    });
    expect(german.data).toMatchObject({ currencyCode: "EUR", donation: { amount: { amountMinor: 200 } } });
  });
}
