import { describe, expect, it } from "vitest";
import { LOCALES } from "../../contracts/locale";
import type { ReceiptLine, ReceiptParcel } from "../../contracts/receipt";
import { RECIPIENTS_WITH_WORDS } from "../../contracts/recipient";
import { readDemoCatalogue } from "../../datasets/demo-catalogue";
import { readSalePolicies } from "../../datasets/sale-policies";
import { A6, PAPER } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { layOutCard } from "./lay-out-card";
import { isBooked, type ParcelCard, parcelCard, printableName } from "./parcel-card";
import { recipientName } from "./recipient-words";

const { typesetter } = new Pdf(A6, "Test", "en");
const money = (amountMinor: number) => ({ amountMinor, currencyCode: "PEN" as const });
const PARTS = { makers: 3053, materials: 1525, workshop_safety_fund: 152, house_programme: 2135 };
const RECEIPT = { testPayment: true, currencyCode: "PEN" };
const READER = { locale: "es", country: "pe", firstName: "Rosa", place: "Lima, Perú" } as const;

interface Bought {
  readonly discount?: number;
  readonly refunded?: number;
  readonly title?: string;
}

/** A line of 90.00 with 18 % tax inside; the shop's share is what the other parts leave. */
function line({ discount = 0, refunded = 0, title = "Caja" }: Bought = {}): ReceiptLine {
  const paid = 9000 - discount;
  const taxMinor = Math.round((paid * 18) / 118);
  const netMinor = paid - taxMinor;
  const parts = Object.entries(PARTS).map(([recipient, amountMinor]) => ({ recipient, amountMinor }));
  const left = netMinor - parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  return {
    id: title,
    title,
    handle: "caja",
    picture: null,
    quantity: 2,
    unitPrice: money(4500),
    total: money(9000),
    refunded: money(refunded),
    workshop: { handle: "casa-wood", name: "Taller de madera", mark: null },
    trail: {
      policyId: "sale-recovery-house",
      policyVersion: 1,
      illustrative: true,
      currencyCode: "PEN",
      grossMinor: 9000,
      taxMinor,
      netMinor,
      parts: [...parts, { recipient: "shop_running_costs", amountMinor: left }],
    },
    returnable: 0,
    returns: [],
  };
}

function parcel(lines: ReceiptLine[], more: Partial<ReceiptParcel> = {}): ReceiptParcel {
  return {
    center: { handle: "casa", name: "Casa Segunda Oportunidad", country: "PE" },
    lines,
    crossesCustoms: false,
    shippingName: "Correo",
    postage: { total: money(1500), tax: money(229), net: money(1271), refunded: money(0) },
    status: "preparing",
    shipments: [],
    ...more,
  };
}

function cardOf(sent: ReceiptParcel): ParcelCard {
  const card = parcelCard(RECEIPT, sent, READER);
  if (!card) throw new Error("no card");
  return card;
}

const total = (amounts: readonly { readonly amountMinor: bigint }[]) =>
  amounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

describe("a parcel's card", () => {
  it("has parts that sum to what was paid, and rows that sum to it too", () => {
    for (const lines of [
      [line()],
      [line(), line({ discount: 1234 })],
      Array.from({ length: 7 }, () => line()),
    ]) {
      const card = cardOf(parcel(lines));
      expect(total(card.parts)).toBe(card.paidMinor);
      expect(total(card.pieces) + card.postageMinor - card.discountMinor).toBe(card.paidMinor);
    }
  });

  it("gives each recipient one part, makers first, then tax and post", () => {
    const { parts } = cardOf(parcel([line(), line()]));
    expect(parts.map(({ recipient }) => recipient)).toEqual([
      "makers",
      "house_programme",
      "materials",
      "workshop_safety_fund",
      "shop_running_costs",
      "tax",
      "center_post",
    ]);
    expect(parts[0]?.amountMinor).toBe(6106n);
    expect(parts.at(-2)?.amountMinor).toBe(BigInt(1373 + 1373 + 229));
  });

  it("leaves out what was given back whole, and says what was given back in part", () => {
    const card = cardOf(parcel([line({ title: "Caja" }), line({ title: "Vela", refunded: 9000 })]));
    expect(card.pieces.map(({ title }) => title)).toEqual(["Caja"]);
    expect(card.refundedMinor).toBe(0n);
    expect(cardOf(parcel([line({ refunded: 300 })])).refundedMinor).toBe(300n);
    expect(parcelCard(RECEIPT, parcel([line({ refunded: 9000 })]), READER)).toBeNull();
    expect(parcelCard(RECEIPT, parcel([line()], { status: "cancelled" }), READER)).toBeNull();
  });

  it("greets by name only where the fonts can write it", () => {
    for (const name of ["Rosa", "Nguyễn Thị Hồng", "Žydrūnas", "D’Arcy-Jane", "Jean Luc"])
      expect(printableName(` ${name} `)).toBe(name);
    for (const name of ["Мария", "李", "Ελένη", "🙂", "", " ", null, undefined])
      expect(printableName(name)).toBeNull();
  });

  it("waits for the book", () => {
    const waiting = parcel([line(), { ...line(), trail: null }]);
    expect(isBooked({ parcels: [parcel([line()])] })).toBe(true);
    expect(isBooked({ parcels: [waiting] })).toBe(false);
  });

  it("writes amounts as the buyer's country does, and names the buyer by a first name only", () => {
    const words = layOutCard(cardOf(parcel([line()])), typesetter).texts.map(({ text }) => text);
    expect(words).toContain("Hola, Rosa:");
    expect(words).toContain("2 × Caja");
    expect(words.filter((text) => text.startsWith("S/")).map((text) => text.replace(/\s/g, " "))).toEqual([
      "S/ 90.00",
      "S/ 15.00",
      "S/ 105.00",
      "S/ 30.53",
      "S/ 21.35",
      "S/ 15.25",
      "S/ 1.52",
      "S/ 7.62",
      "S/ 16.02",
      "S/ 12.71",
    ]);
    expect(words.join(" ")).not.toMatch(/\/order\/|r1\./);
  });

  it.each([1, 2, 5, 12, 40])(
    "stays on its paper with %i kinds of pieces, in every language",
    (kinds) => {
      const title = "Balansuojantis bambuko laumžirgis (dekoratyvinis), didelis ir spalvotas";
      const lines = Array.from({ length: kinds }, () => line({ title, refunded: 100 }));
      for (const locale of LOCALES) {
        const card = {
          ...cardOf(parcel(lines)),
          locale,
          firstName: "Nguyễn Thị Hồng Phương-Thảo Maximiliana",
        };
        const { texts, blocks, figures } = layOutCard(card, typesetter);
        for (const { text, face, size, x, y } of texts) {
          expect(x, text).toBeGreaterThanOrEqual(5);
          expect(x + typesetter(text, face, size), text).toBeLessThanOrEqual(A6.width - 5);
          expect(y + 0.3 * size, text).toBeLessThanOrEqual(A6.height - 5);
        }
        for (const { x, width } of blocks) expect(x + width).toBeLessThanOrEqual(A6.width - 5);
        for (const { x, size } of figures) expect(x + size).toBeLessThanOrEqual(A6.width - 5);
      }
    },
    30_000,
  );

  it("has a swatch for every row, hollow for the post, which is not in the bar", () => {
    const card = cardOf(parcel([line()]));
    const { blocks } = layOutCard(card, typesetter);
    expect(blocks).toHaveLength(card.parts.length + 1);
    expect(blocks.at(-1)?.colour).toBe(PAPER);
  });

  it("sums in one row what it has no room to name", () => {
    const card = cardOf(parcel(Array.from({ length: 40 }, () => line())));
    const words = layOutCard(card, typesetter).texts.map(({ text }) => text);
    const named = words.filter((text) => text === "2 × Caja").length;
    const rest = words.indexOf(`y ${(40 - named) * 2} más`);
    expect(rest).toBeGreaterThan(0);
    const digits = (words[rest + 1] ?? "").replace(/\D/g, "");
    expect(BigInt(digits) + 9000n * BigInt(named)).toBe(9000n * 40n);
  });
});

describe("recipients", () => {
  it("have a name in every language wherever a center splits its sales", () => {
    const used = new Set(readDemoCatalogue().centres.map(({ sale_policy }) => sale_policy));
    const recipients = readSalePolicies()
      .filter(({ id }) => used.has(id))
      .flatMap(({ steps }) => steps.map(({ recipient }) => recipient));
    expect(recipients.length).toBeGreaterThan(5);
    for (const recipient of [...recipients, ...RECIPIENTS_WITH_WORDS, "center_post", "tax"])
      for (const locale of LOCALES)
        expect(recipientName(recipient, locale), recipient).not.toBe(recipientName("nobody", locale));
  });
});
