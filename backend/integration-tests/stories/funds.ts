import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { type DonationApi, donationDesk, FUND, GIVEN } from "./donation-desk";

/** What is given goes to funds that operators keep, and every number of a fund opens to its entries. */
export function funds(shop: () => TestShop, api: DonationApi): void {
  const { operator } = donationDesk(shop, api);

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
}
