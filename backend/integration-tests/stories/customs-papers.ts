import { expect, it } from "vitest";
import { centerOf, customsDesk } from "../customs-desk";
import { type Api, Operator } from "../operator";
import { setLastDay } from "../past-documents";
import type { TestShop } from "../shop";
import type { PrintApi } from "./printed-documents";

/** Papers that a parcel carries over a border. */
export function customsPapers(shop: () => TestShop, api: PrintApi & Api): void {
  const fileSdrRate = async () => {
    const today = new Date(new Date().toISOString().slice(0, 10));
    await shop()
      .sql("fx_rate")
      .insert({
        id: "fxr_sdr_today",
        base: "USD",
        quote: "XDR",
        rate: "0.7352",
        as_of: today,
        source: "test",
      })
      .onConflict("id")
      .ignore();
  };

  it("prints the papers of a parcel to Japan, which all say the same, and none of them a gift", async () => {
    const { paper, text } = await customsDesk(shop(), api);
    await fileSdrRate();
    const book = await shop().sell("JP", ["PE-SJ-01", 1], ["PE-SJ-02", 1]);
    const { orderId, lines } = book;
    const center = centerOf(book);
    const paid = lines
      .filter(({ kind }) => kind === "item")
      .reduce((all, { netMinor }) => all + Number(netMinor), 0);
    const dollars = (paid / 100).toFixed(2);

    const form = await text(orderId, center, "cn");
    for (const words of [
      "CN 22",
      "Sale of goods / Vente de marchandises",
      "Wooden box, decorated by hand (Pine)",
      "442090",
      "0.480",
      "Peru",
      `${dollars} USD`,
    ])
      expect(form).toContain(words);
    const heavy = await text(orderId, center, "cn", "&gross_grams=2001");
    for (const words of [
      "CN 23",
      "2.001",
      "Rosa Quispe",
      "Japan",
      "Postal charges / Frais de port",
      `${dollars} USD`,
    ])
      expect(heavy).toContain(words);

    expect(await text(orderId, center, "cn", "&parcel_post=true")).toContain("CN 23");

    const json = JSON.parse(Buffer.from((await paper(orderId, center, "advance.json")).data).toString());
    expect(json).toMatchObject({
      category: "sale_of_goods",
      total_value: dollars,
      currency: "USD",
      net_weight_g: 1_380,
      sender: { name: "Second Chance Crafts", country: "PE" },
      addressee: { country: "JP", postcode: "100-0001" },
    });
    expect(json.content).toHaveLength(2);
    const csv = Buffer.from((await paper(orderId, center, "advance.csv")).data).toString();
    expect(csv.trim().split("\r\n")).toHaveLength(3);

    const invoice = await text(orderId, center, "invoice");
    expect(invoice).toContain(`${dollars} USD`);
    expect(invoice).toContain("DAP (Incoterms 2020)");
    const label = await text(orderId, center, "label");
    expect(label).toContain("JAPAN");
    const labour = await text(orderId, center, "labour");
    for (const words of ["Casa Segunda Oportunidad", "Wood workshop", "Made by people in recovery"])
      expect(labour).toContain(words);
    const packing = await text(orderId, center, "packing");
    expect(packing).toContain("Pyrographed wooden box");
    for (const outside of [form, heavy, label, invoice, csv, JSON.stringify(json)])
      expect(outside).not.toMatch(/gift|Casa Segunda|prison|recovery/i);
  });

  it("says voluntary and paid only while the center's documents for both are in date", async () => {
    const { text, refusal } = await customsDesk(shop(), api);
    const paid = await shop().sell("PE", ["PE-VF-02", 1]);
    const center = centerOf(paid);
    expect(await text(paid.orderId, center, "labour")).toContain("The work is voluntary and paid");
    const payPolicy = (centerId: string, lastDay: Date) =>
      setLastDay(shop().sql, { centerId, kind: "pay_policy" }, lastDay);
    const { expires_on } = await shop()
      .sql("evidence")
      .where({ center_id: center, kind: "pay_policy" })
      .first("expires_on");
    await payPolicy(center, new Date("2026-01-01"));
    expect(await refusal(paid.orderId, center, "labour")).toEqual({
      status: 400,
      code: "destination_refused",
    });
    await payPolicy(center, expires_on);

    // South Africa's rule asks for no document on pay, so papers are printed and claim none.
    const unpaid = await shop().sell("ZA", ["ZA-EC-04", 1]);
    await payPolicy(centerOf(unpaid), new Date("2026-01-01"));
    const statement = await text(unpaid.orderId, centerOf(unpaid), "labour");
    expect(statement).toContain(
      "The work is voluntary, by a document in date. Of pay this statement says nothing.",
    );
    expect(statement).not.toContain("pay policy");
    await payPolicy(centerOf(unpaid), expires_on);
  });

  it("asks for no form at home and inside the European Union, and prints what travels inside", async () => {
    const { refusal, text } = await customsDesk(shop(), api);
    for (const [country, sku] of [
      ["PE", "PE-SJ-05"],
      ["DE", "LT-DZ-01"],
    ] as const) {
      const book = await shop().sell(country, [sku, 1]);
      const center = centerOf(book);
      for (const kind of ["cn", "invoice", "advance.json", "advance.csv"])
        expect(await refusal(book.orderId, center, kind)).toEqual({ status: 400, code: "no_customs_border" });
      expect(await text(book.orderId, center, "label")).toContain("Second Chance Crafts");
    }
  });

  it("writes Lithuanian and Vietnamese with all their letters", async () => {
    const { text } = await customsDesk(shop(), api);
    const toLithuania = await shop().sell("LT", ["PE-SJ-01", 1]);
    const invoice = await text(toLithuania.orderId, centerOf(toLithuania), "invoice");
    for (const words of [
      "Komercinė sąskaita faktūra",
      "Degintais raštais puošta medinė dėžutė",
      "Lithuania / Lietuva",
    ])
      expect(invoice).toContain(words);
    const toVietnam = await shop().sell("VN", ["PE-SJ-01", 1]);
    const form = await text(toVietnam.orderId, centerOf(toVietnam), "cn", "&gross_grams=3000");
    for (const words of ["Tờ khai hải quan", "Hộp gỗ khắc bút lửa", "Vietnam / Việt Nam"])
      expect(form).toContain(words);
  });

  it("follows an order that was changed, once the book has", async () => {
    const { paper, refusal } = await customsDesk(shop(), api);
    const operator = await Operator.signIn(shop(), api);
    const book = await shop().sell("JP", ["PE-SJ-01", 2]);
    const { orderId, lines } = book;
    const center = centerOf(book);
    const item = lines.find(({ kind }) => kind === "item");
    const half = BigInt(item?.netMinor ?? 0) / 2n;
    const declared = async () =>
      JSON.parse(Buffer.from((await paper(orderId, center, "advance.json")).data).toString());
    await operator.edits(orderId, { change: [["PE-SJ-01", 1]] });
    expect(await refusal(orderId, center, "cn")).toEqual({ status: 400, code: "not_attributed_yet" });
    await shop().attribute(orderId);
    await shop().refund(orderId, "one-box-less", [item?.title ?? "", String(half)]);
    expect(await declared()).toMatchObject({
      total_value: (Number(half) / 100).toFixed(2),
      content: [{ quantity: 1, net_weight_g: 480 }],
    });
    await shop().refund(orderId, "no-box-at-all", [item?.title ?? "", String(half)]);
    expect(await refusal(orderId, center, "label")).toEqual({ status: 400, code: "nothing_to_send" });
  });
}
