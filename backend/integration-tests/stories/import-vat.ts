import { expect, it } from "vitest";
import type { TaxReport } from "../../src/contracts/tax";
import { centerOf, customsDesk } from "../customs-desk";
import { Operator } from "../operator";
import type { TestShop } from "../shop";
import type { DonationApi } from "./donation-desk";
import { donationDesk } from "./donation-desk";
import type { PrintApi } from "./printed-documents";

const NUMBER = "IM2760000015";
const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
/** 19 of 119 parts, half up. */
const contained = (minor: bigint): bigint => (minor * 38n + 119n) / 238n;

/** VAT of the European Union's countries, collected with the sale once an operator says so. */
export function importVat(
  shop: () => TestShop,
  api: DonationApi & PrintApi & Parameters<typeof Operator.signIn>[1],
): void {
  const desk = donationDesk(shop, api);
  const collects = async (number: string | null, from = day(0)) =>
    (await desk.operator()).post("/admin/import-vat", { number, from });
  const taxRows = async () => {
    const { data } = await (await desk.operator()).get("/admin/tax");
    return (data as unknown as TaxReport).rows.map(
      ({ of, country, currencyCode, collectedMinor, dueMinor }) =>
        `${of} ${country} ${currencyCode} ${collectedMinor} ${dueMinor}`,
    );
  };

  it("is off until an operator sets a number and a day, and refuses what can't be one", async () => {
    const sold = await shop().sell("DE", ["PE-SJ-01", 1]);
    expect(sold.lines.map(({ taxMinor }) => taxMinor)).toEqual(["0", "0"]);
    expect((await collects("DE123")).status).toBe(400);
    expect((await collects(NUMBER, day(-1))).data.code).toBe("scheme_in_the_past");
    expect((await collects(NUMBER, day(1))).data).toMatchObject({ collecting: false });
    const later = await shop().sell("DE", ["PE-SJ-01", 1]);
    expect(later.lines.map(({ taxMinor }) => taxMinor)).toEqual(["0", "0"]);
    await expect(
      shop()
        .sql("import_scheme")
        .update({ from_day: day(5) }),
    ).rejects.toThrow(/append-only/);
  });

  it("is taken out of price and postage, stands apart by country, and never reaches a workshop", async () => {
    expect((await collects(NUMBER)).data).toMatchObject({ collecting: true });
    const { lines, entries, orderId } = await shop().sell("DE", ["PE-SJ-01", 1]);
    for (const { grossMinor, discountMinor, taxMinor } of lines)
      expect(BigInt(taxMinor)).toBe(contained(BigInt(grossMinor) - BigInt(discountMinor)));
    const tax = lines.reduce((sum, { taxMinor }) => sum + BigInt(taxMinor), 0n);
    const taxed = entries.filter(({ account }) => account === "tax");
    expect(taxed.map(({ recipient }) => recipient)).toEqual(["vat-DE", "vat-DE"]);
    expect(await taxRows()).toEqual([`destination DE EUR ${tax} ${tax}`]);
    const [{ title = "", grossMinor = "" } = {}] = lines;
    await shop().refund(orderId, "vat-back", [title, grossMinor]);
    const kept = tax - BigInt(lines[0]?.taxMinor ?? 0);
    expect(await taxRows()).toEqual([`destination DE EUR ${tax} ${kept}`]);
  });

  it("leaves to the arrival what is worth more, what comes from inside the Union, and what leaves for elsewhere", async () => {
    await collects(NUMBER);
    const dear = await shop().sell("DE", ["PE-QU-02", 2], ["PE-QU-04", 4]);
    const inside = await shop().sell("DE", ["LT-DZ-01", 1]);
    const elsewhere = await shop().sell("JP", ["PE-SJ-01", 1]);
    expect(dear.lines.map(({ taxMinor }) => taxMinor)).toEqual(["0", "0", "0"]);
    expect(elsewhere.lines.map(({ taxMinor }) => taxMinor)).toEqual(["0", "0"]);
    expect(await taxRows()).toEqual([expect.stringMatching(/^origin LT EUR/)]);
    expect(inside.status).toBe("balanced");
  });

  it("tells the post the number on form, invoice and advance data, in German for Germany", async () => {
    await collects(NUMBER);
    const { text, paper } = await customsDesk(shop(), api);
    const book = await shop().sell("DE", ["PE-SJ-01", 1]);
    const center = centerOf(book);
    const form = await text(book.orderId, center, "cn", "&parcel_post=true");
    for (const words of ["Zollinhaltserklärung", "Déclaration en douane", NUMBER, "Jr. Los Telares 214"])
      expect(form).toContain(words);
    const invoice = await text(book.orderId, center, "invoice");
    for (const words of ["Handelsrechnung", "Its VAT was collected at the sale", `IOSS ${NUMBER}`])
      expect(invoice).toContain(words);
    const data = JSON.parse(Buffer.from((await paper(book.orderId, center, "advance.json")).data).toString());
    expect(data).toMatchObject({ ioss_number: NUMBER, total_value: paidFor(book.lines) });
  });

  it("holds at the moment of payment, not at the one of a basket: another way in is refused, ours reckons anew", async () => {
    const basket = await shop().fill("DE", ["PE-SJ-01", 1]);
    await collects(NUMBER);
    await expect(shop().pay(basket)).rejects.toThrow(/reckoned anew/);
    const cart = await shop().sql("cart").where("id", basket).first("id");
    const { data } = await (await desk.shopper()).get(`/store/baskets/${cart.id}?locale=en`);
    expect(data.groups?.[0]?.vatAtSale).toMatchObject({ rateBp: 1900 });
    const placed = await (await desk.shopper()).post(`/store/baskets/${basket}/place`, {
      provider_id: "pp_test-payment_demo",
      expected_total_minor: data.totals?.total.amountMinor,
    });
    expect(placed.status).toBe(200);
    const order = await shop().sql("order_cart").where("cart_id", basket).first("order_id");
    const { lines, orderId } = await shop().attribute(order.order_id);
    expect(lines.every(({ taxMinor }) => BigInt(taxMinor) > 0n)).toBe(true);

    await collects(null);
    const operator = await Operator.signIn(shop(), api);
    await operator.edits(orderId, { add: [["PE-SJ-02", 1]] });
    const edited = await shop().attribute(orderId);
    expect(
      edited.lines.filter(({ removed }) => !removed).every(({ taxMinor }) => BigInt(taxMinor) > 0n),
    ).toBe(true);
  });
}

const paidFor = (lines: readonly { readonly kind: string; readonly netMinor: string }[]): string =>
  (
    lines.filter(({ kind }) => kind === "item").reduce((sum, { netMinor }) => sum + Number(netMinor), 0) / 100
  ).toFixed(2);
