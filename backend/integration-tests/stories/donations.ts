import { expect, it } from "vitest";
import type { Basket } from "../../src/contracts/basket";
import type { FundDetail, FundList } from "../../src/contracts/fund";
import type { TestShop } from "../shop";
import { source } from "../source";

const { runLedgerChecks } = source<typeof import("../../src/workflows/attribution/checks/run-ledger-checks")>(
  "workflows/attribution/checks/run-ledger-checks",
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
const { readReceipt } = source<typeof import("../../src/workflows/receipt/read-receipt")>(
  "workflows/receipt/read-receipt",
);

interface Answer {
  readonly status: number;
  readonly data: Partial<Omit<Basket, "funds"> & FundDetail & FundList> & {
    readonly token?: string;
    readonly code?: string;
    readonly message?: string;
    readonly receiptToken?: string;
    readonly cart?: {
      readonly id: string;
      readonly items: readonly CartLine[];
      readonly currency_code: string;
    };
    readonly type?: string;
    readonly order?: { readonly id: string; readonly total: number };
    readonly payment_collection?: { readonly id: string };
  };
}
interface CartLine {
  readonly id: string;
  readonly variant_id: string | null;
  readonly metadata: Record<string, unknown> | null;
}

/** The part of axios that the test runner hands over. */
export interface DonationApi {
  request(call: {
    readonly method: string;
    readonly url: string;
    readonly data?: unknown;
    readonly headers: Record<string, string>;
    readonly validateStatus: () => boolean;
  }): Promise<Answer>;
}

const FUND = "safe-clothing-taller-andes";
const SHOP_FUND = "first-nights-after-release";
const GIVEN = "Donation to “Safe clothing, Taller Andes”";
const LIMA = "Post, Casa Segunda Oportunidad";
const COSTA = "Post, Taller Costa (women)";
const ADDRESS = {
  first_name: "Rosa",
  last_name: "Quispe",
  address_1: "Jr. Puno 214",
  city: "Lima",
  province: "Lima",
  postal_code: "15001",
  country_code: "pe",
};

/** What people give beside what they buy: whole, to a fund, and never mixed with a sale. */
export function donations(shop: () => TestShop, api: DonationApi): void {
  const findings = async () =>
    (await runLedgerChecks(async (text) => (await shop().sql.raw(text)).rows)).flatMap(
      (check) => check.findings,
    );

  it("books two workshops and a donation in one order, and gives the donation back out of its fund alone", async () => {
    const { orderId, status } = await shop().sellGiving(
      { fund: FUND, suggestion: 1 },
      "PE",
      ["PE-SJ-01", 2],
      ["PE-VF-02", 1],
    );
    expect(status).toBe("balanced");
    const sale = [
      "capture | order | clearing | -14200",
      "capture | Macramé bracelet | platform shop_running_costs | 152",
      "capture | Macramé bracelet | tax | 229",
      "capture | Macramé bracelet | workshop makers | 781",
      "capture | Macramé bracelet | workshop materials | 300",
      "capture | Macramé bracelet | workshop workshop_safety_fund | 38",
      "capture | Pyrographed wooden box | platform shop_running_costs | 762",
      "capture | Pyrographed wooden box | tax | 1373",
      "capture | Pyrographed wooden box | workshop house_programme | 2135",
      "capture | Pyrographed wooden box | workshop makers | 3053",
      "capture | Pyrographed wooden box | workshop materials | 1525",
      "capture | Pyrographed wooden box | workshop workshop_safety_fund | 152",
      `capture | ${LIMA} | center_shipping center_post | 1271`,
      `capture | ${LIMA} | tax | 229`,
      `capture | ${COSTA} | center_shipping center_post | 1017`,
      `capture | ${COSTA} | tax | 183`,
      `capture | ${GIVEN} | fund ${FUND} | 1000`,
    ];
    expect(await shop().ledger(orderId)).toEqual(sale);

    await shop().refund(orderId, "a-part-of-it", [GIVEN, "400"]);
    await shop().refund(orderId, "the-rest-and-a-box", [GIVEN, "600"], ["Pyrographed wooden box", "4500"]);
    expect((await shop().ledger(orderId)).slice(sale.length)).toEqual([
      "refund | order | clearing | 400",
      `refund | ${GIVEN} | fund ${FUND} | -400`,
      "refund | order | clearing | 5100",
      "refund | Pyrographed wooden box | platform shop_running_costs | -381",
      "refund | Pyrographed wooden box | tax | -687",
      "refund | Pyrographed wooden box | workshop house_programme | -1068",
      "refund | Pyrographed wooden box | workshop makers | -1526",
      "refund | Pyrographed wooden box | workshop materials | -762",
      "refund | Pyrographed wooden box | workshop workshop_safety_fund | -76",
      `refund | ${GIVEN} | fund ${FUND} | -600`,
    ]);
    await expect(shop().refund(orderId, "once-more", [GIVEN, "1"])).rejects.toMatchObject({
      code: "refund_exceeds_line",
    });
    expect(await findings()).toEqual([]);
  });

  it("keeps it off the parcels and out of what the pieces come to, on the receipt", async () => {
    const { orderId } = await shop().sellGiving({ fund: FUND, suggestion: 2 }, "PE", ["PE-SJ-01", 1]);
    const receipt = await readReceipt(shop().container, orderId, "es");
    expect(receipt?.parcels.flatMap(({ lines }) => lines)).toHaveLength(1);
    expect(receipt?.donations).toMatchObject([
      { fund: { handle: FUND, name: "Ropa de seguridad, Taller Andes" }, amount: { amountMinor: 2000 } },
    ]);
    expect(receipt?.totals).toMatchObject({
      items: { amountMinor: 4500 },
      donation: { amountMinor: 2000 },
      tax: { amountMinor: 686 + 183 },
      total: { amountMinor: 4500 + 1200 + 2000 },
    });
  });

  it("stands in the center's own statement by its fund's name, and is paid out of the fund", async () => {
    await shop().sellGiving({ fund: FUND, suggestion: 1 }, "PE", ["PE-SJ-01", 1]);
    const center = await shop().sql("center").where({ handle: "taller-andes" }).first("id");
    const closed = await closeMonthOfCenter(shop().container, {
      centerId: center.id,
      period: "2026-03",
      closedBy: "user_ana",
    });
    expect(closed).toMatchObject([{ workshopId: null, currencyCode: "PEN" }]);
    const statementId = closed[0]?.id ?? "";
    const balances = await shop()
      .sql("statement_balance")
      .where({ statement_id: statementId })
      .select("side", "recipient", "amount_minor");
    expect(balances.map((row) => [row.side, row.recipient, Number(row.amount_minor)])).toEqual([
      ["closing", FUND, 1000],
    ]);

    const payout = await recordPayout(
      shop().container,
      {
        request_id: "gloves-and-masks",
        statement_id: statementId,
        currency_code: "PEN",
        parts: [{ recipient: FUND, amount_minor: "700" }],
        reference: "BCP 004712",
        paid_on: "2026-04-03",
        note: "",
      },
      "user_ana",
    );
    await settlePayout(shop().container, { id: payout, by: "user_bea", step: "approve" });
    const { get } = await operator();
    const { data } = await get(`/admin/funds`);
    expect(data.funds?.find(({ handle }) => handle === FUND)?.sums).toEqual([
      {
        currencyCode: "PEN",
        exponent: 2,
        receivedMinor: "1000",
        refundedMinor: "0",
        paidOutMinor: "700",
        heldMinor: "300",
      },
    ]);
    expect(await findings()).toEqual([]);
  });

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
    expect(await shop().attribute(order.id)).toMatchObject({ status: "balanced", capturedMinor: "6700" });
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
    expect(completed.data).toMatchObject({ type: "order", order: { total: 45 + 12 + 10 } });
    const book = await shop().attribute(completed.data.order?.id ?? "");
    expect(book.lines.find(({ kind }) => kind === "donation")).toMatchObject({
      netMinor: "1000",
      taxMinor: "0",
    });
  });

  it("lets an operator open, rename and close a fund, and nobody delete one", async () => {
    const { get, post } = await operator();
    const words = (text: string) => ({ en: text, es: text, vi: text, lt: text });
    const sound = {
      handle: "new-looms",
      name: words("New looms"),
      purpose: words("For weaving."),
      center_id: null,
    };
    const refused: [body: unknown, code: string][] = [
      [{ ...sound, handle: "unnamed" }, "invalid_request"],
      [{ ...sound, handle: "New Looms" }, "invalid_request"],
      [{ ...sound, handle: FUND }, "fund_exists"],
      [{ ...sound, center_id: "cen_none" }, "center_not_found"],
      [{ ...sound, name: { en: "New looms" } }, "invalid_request"],
      [{ ...sound, purpose: words(" ") }, "invalid_request"],
    ];
    for (const [body, code] of refused) {
      const { status, data } = await post("/admin/funds", body);
      expect({ body, status: Math.trunc(status / 100), code: data.code }).toEqual({ body, status: 4, code });
    }
    const { data: created } = await post("/admin/funds", sound);
    expect(created.fund).toMatchObject({ handle: "new-looms", status: "open", sums: [] });
    const path = `/admin/funds/${created.fund?.id}`;
    expect((await post(path, {})).status).toBe(400);
    expect((await post(path, { handle: "other-looms" })).status).toBe(400);
    await post(path, { name: words("Looms"), status: "closed" });
    expect((await get(path)).data.fund).toMatchObject({ name: { en: "Looms" }, status: "closed" });
    expect((await get("/admin/funds/fund_none")).data.code).toBe("fund_not_found");
    for (const attempt of [
      () => shop().sql("fund").where("handle", "new-looms").delete(),
      () => shop().sql("fund").where("handle", "new-looms").update({ deleted_at: new Date() }),
      () => shop().sql("fund").where("handle", "new-looms").update({ handle: "old-looms" }),
    ])
      await expect(attempt()).rejects.toThrow(/fund/);
  });

  it("opens the entries behind each of a fund's numbers", async () => {
    const { orderId } = await shop().sellGiving({ fund: FUND, suggestion: 0 }, "PE", ["PE-SJ-01", 1]);
    await shop().sellGiving({ fund: FUND, suggestion: 2 }, "DE", ["PE-SJ-01", 1]);
    await shop().refund(orderId, "took-it-back", [GIVEN, "200"]);
    const { get } = await operator();
    const fund = await shop().sql("fund").where("handle", FUND).first("id");
    const entries = async (query: string) =>
      (await get(`/admin/funds/${fund.id}?${query}`)).data.entries?.map(
        ({ kind, currencyCode, amountMinor, order }) => [
          kind,
          currencyCode,
          amountMinor,
          order?.id === orderId,
        ],
      );
    expect(await entries("currency=PEN&kind=capture")).toEqual([["capture", "PEN", "500", true]]);
    expect(await entries("currency=PEN&kind=refund")).toEqual([["refund", "PEN", "-200", true]]);
    expect(await entries("currency=EUR")).toEqual([["capture", "EUR", "1000", false]]);
    expect((await get(`/admin/funds/${fund.id}`)).data.count).toBe(3);
  });

  const caller = (headers: Record<string, string>) => {
    const call = (method: string) => (url: string, data?: unknown) =>
      api.request({ method, url, data, headers, validateStatus: () => true });
    return { get: call("GET"), post: call("POST"), remove: call("DELETE") };
  };

  async function operator() {
    const { post } = caller({});
    const { data } = await post("/auth/user/emailpass", {
      email: "operator@second-chance.example",
      password: "demo-operator",
    });
    return caller({ authorization: `Bearer ${data.token}` });
  }

  async function shopper() {
    const key = await shop()
      .sql("api_key")
      .join("publishable_api_key_sales_channel as c", "c.publishable_key_id", "api_key.id")
      .where("c.sales_channel_id", shop().world.salesChannelId)
      .first("token");
    const calls = caller({ "x-publishable-api-key": key.token });
    return {
      ...calls,
      basket: async (country: string, sku: string) => {
        const variant = await shop().sql("product_variant").where({ sku }).first("id");
        const { data } = await calls.post("/store/baskets", {
          locale: "en",
          country,
          lines: [{ variant_id: variant.id, quantity: 1 }],
        });
        if (!data.id) throw new Error(`No basket: ${JSON.stringify(data)}`);
        return { id: data.id, variantId: variant.id as string };
      },
      deliver: (id: string) =>
        calls.post(`/store/baskets/${id}/delivery`, { email: "rosa@shoppers.example", address: ADDRESS }),
    };
  }
}
