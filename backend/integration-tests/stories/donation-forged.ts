import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { type DonationApi, donationDesk, FUND } from "./donation-desk";

/** The stock cart routes know nothing of donations, and open no way around what is true of them. */
export function donationForged(shop: () => TestShop, api: DonationApi): void {
  const { shopper } = donationDesk(shop, api);

  it("can't be forged through the stock cart routes, and passes the gate there as here", async () => {
    const { post, get, basket, remove, deliver } = await shopper();
    const { id, variantId } = await basket("PE", "PE-SJ-01");
    const forged = { donation_fund: FUND, donation_currency: "PEN" };
    await post(`/store/carts/${id}/line-items`, { variant_id: variantId, quantity: 1, metadata: forged });
    const bare = await post(`/store/carts/${id}/line-items`, {
      quantity: 1,
      unit_price: 5,
      title: "x",
      metadata: forged,
    });
    expect(bare.status).toBe(400);
    await post(`/store/carts/${id}`, {
      metadata: { donation_wish: { fund: FUND, amountMinor: 5, currencyCode: "EUR" } },
    });
    const { data: stock } = await get(`/store/carts/${id}?fields=*items,+items.metadata`);
    expect(stock.cart?.items.map(({ variant_id }) => variant_id)).toEqual([variantId]);
    expect(stock.cart?.items[0]?.metadata ?? {}).toEqual({});
    expect((await get(`/store/baskets/${id}`)).data).toMatchObject({
      donation: null,
      donationLeft: null,
      count: 2,
    });

    await post(`/store/baskets/${id}/donation`, { fund: FUND, amount_minor: 1000, currency_code: "PEN" });
    await deliver(id);
    const { data: priced } = await get(`/store/carts/${id}?fields=*items`);
    const gift = priced.cart?.items.find(({ variant_id }) => variant_id === null)?.id;
    const piece = priced.cart?.items.find(({ variant_id }) => variant_id !== null)?.id;
    expect((await post(`/store/baskets/${id}/lines/${gift}`, { quantity: 5 })).data.code).toBe("not_found");
    await post(`/store/carts/${id}/line-items/${gift}`, { quantity: 5 });
    const pay = async () => {
      const { data } = await post("/store/payment-collections", { cart_id: id });
      const session = await post(
        `/store/payment-collections/${data.payment_collection?.id}/payment-sessions`,
        {
          provider_id: (await get(`/store/baskets/${id}`)).data.paymentProviders?.[0],
        },
      );
      return session.status < 300 ? post(`/store/carts/${id}/complete`, {}) : session;
    };
    expect((await pay()).data.code).toBe("donation_invalid");
    await post(`/store/carts/${id}/line-items/${gift}`, { quantity: 1 });
    await remove(`/store/carts/${id}/line-items/${piece}`);
    expect((await pay()).data.code).toBe("donation_alone");
    expect(
      (await post(`/store/baskets/${id}/place`, { provider_id: "x", expected_total_minor: 1000 })).data.code,
    ).toBe("donation_alone");
    await post(`/store/baskets/${id}/lines`, { variant_id: variantId, quantity: 1 });
    await deliver(id);
    const completed = await pay();
    expect(completed.data).toMatchObject({ type: "order", order: { total: 45 + 15 + 10 } });
    const book = await shop().attribute(completed.data.order?.id ?? "");
    expect(book.lines.find(({ kind }) => kind === "donation")).toMatchObject({
      netMinor: "1000",
      taxMinor: "0",
    });
  });
}
