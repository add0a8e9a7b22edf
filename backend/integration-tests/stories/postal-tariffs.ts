import { expect, it } from "vitest";
import type { TestShop } from "../shop";
import { type DonationApi, donationDesk } from "./donation-desk";

const TARIFFS = "/admin/postal-tariffs";
const HEADER = "service,origin,currency,zone,up_to_g,price,min_days,max_days,cm3_per_kg";
/** One step in four zones, as dear as the zone is far. */
const table = (service: string, factor: number, cm3PerKg = "") =>
  [1, 2, 3, 4]
    .map((zone) => `${service},PE,PEN,${zone},5000,${zone * factor}.00,${zone},${zone + 3},${cm3PerKg}`)
    .join("\n");
const file = (...tables: string[]) => [HEADER, ...tables].join("\n");
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);

/** What posts charge, and where they carry nothing: loaded by operators, offered at once, a gate beside the law. */
export function postalTariffs(shop: () => TestShop, api: DonationApi): void {
  const desk = donationDesk(shop, api);
  /** The ways in which a box from Lima can be sent: name, price in minor units, days. */
  const offered = async (country: string) => {
    const shopper = await desk.shopper();
    const { id } = await shopper.basket(country, "PE-SJ-01");
    const { data } = await shopper.get(`/store/baskets/${id}?locale=en`);
    const [group] = data.groups ?? [];
    return [
      ...(group?.options ?? []).map(
        ({ name, price, minDays, maxDays }) => `${name} ${price.amountMinor} ${minDays}-${maxDays}`,
      ),
      ...(group?.problems ?? []).map(({ code }) => code),
    ];
  };

  const ways = async (country: string) => (await offered(country)).map((way) => way.replace(/ \d.*$/, ""));

  it("takes a table whole, offers it at every center of its country, and a second service beside it", async () => {
    const { post, get } = await desk.operator();
    expect(await offered("PE")).toEqual(["Post 1500 2-5"]);
    const csv = file(table("pe-post", 20));
    const look = await post(TARIFFS, { csv, dry_run: true });
    expect([look.status, look.data.loaded, look.data.tables?.length]).toEqual([200, false, 1]);
    expect(await offered("PE")).toEqual(["Post 1500 2-5"]);

    const loaded = await post(TARIFFS, { csv });
    const peruvian = await shop().sql("center").where({ country: "PE" });
    expect([loaded.status, loaded.data.tables?.length, loaded.data.centers]).toEqual([
      200,
      1,
      peruvian.length,
    ]);
    expect(await offered("PE")).toEqual(["Post 2000 1-4"]);
    const again = await post(TARIFFS, { csv });
    expect([again.data.tables?.length, again.data.known, again.data.centers]).toEqual([0, 1, 0]);

    await post(TARIFFS, { csv: file(table("pe-air", 70, "5000")) });
    expect(await offered("PE")).toEqual(["Post 2000 1-4", "Post (pe-air) 7000 1-4"]);
    expect((await get(TARIFFS)).data.tables?.map(({ service }) => service)).toEqual([
      "lt-post",
      "pe-air",
      "pe-courier",
      "pe-post",
      "vn-express",
      "za-post",
    ]);
    await expect(shop().sql("post_tariff").update({ origin: "LT" })).rejects.toThrow(/append-only/);
  });

  it("refuses a file with a gap or a price below zero, and leaves the table in force", async () => {
    const { post } = await desk.operator();
    const gap = file(table("pe-post", 20).split("\n").slice(1).join("\n"));
    const below = file(table("pe-post", 20).replace("20.00", "-20.00"));
    for (const csv of [gap, below, file(), "nothing"]) {
      const { status, data } = await post(TARIFFS, { csv });
      expect([status, data.code]).toEqual([400, "tariff_file_refused"]);
    }
    expect(await offered("PE")).toEqual(["Post 1500 2-5"]);
  });

  it("stops sending where the post is suspended, also what lies in a basket, and sends again when that ends", async () => {
    const { post } = await desk.operator();
    expect(await ways("DE")).toEqual(["International post"]);
    const shopper = await desk.shopper();
    const { id } = await shopper.basket("PE", "PE-SJ-01");
    expect((await shopper.deliver(id)).status).toBe(200);
    const suspend = (change: object) =>
      post(`${TARIFFS}/suspensions`, {
        service: "pe-post",
        country: "de",
        from: day(-1),
        reason: "Strike",
        ...change,
      });
    expect((await suspend({ service: "nobody" })).data.code).toBe("service_unknown");
    expect((await suspend({ country: "xx" })).data.code).toBe("country_unknown");
    expect((await suspend({ to: day(-2) })).status).toBe(400);
    expect((await suspend({})).status).toBe(200);
    expect((await suspend({})).data.code).toBe("suspended_already");
    // The demo's courier, which no center of a story offers before somebody has to do with tables.
    expect(await ways("DE")).toEqual(["Courier"]);
    expect((await suspend({ service: "pe-courier" })).status).toBe(200);
    expect(await offered("DE")).toEqual(["shipping_unavailable"]);

    // At home too, after an address was given: the basket can't become an order any more.
    expect((await suspend({ country: "pe" })).status).toBe(200);
    const placed = await shopper.post(`/store/baskets/${id}/place`, {
      provider_id: "pp_test-payment_demo",
      expected_total_minor: 6000,
    });
    expect([placed.status, placed.data.code]).toEqual([400, "shipping_unavailable"]);
    const { data } = await suspend({ country: "jp", from: day(0) });
    for (const { id: one, country, from } of data.suspensions ?? []) {
      if (country === "US") continue;
      const end = await post(`${TARIFFS}/suspensions/${one}/end`, { to: day(0) });
      expect([country, end.status]).toEqual([country, from === day(0) ? 400 : 200]);
    }
    expect(await ways("DE")).toEqual(["International post", "Courier"]);
    expect((await post(`${TARIFFS}/suspensions/psus_nobody/end`, { to: day(0) })).status).toBe(404);
  });
}
