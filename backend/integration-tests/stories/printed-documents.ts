import { expect, it } from "vitest";
import { readPdf } from "../pdf-text";
import type { TestShop } from "../shop";
import { source } from "../source";

const { fillShopWindow } = source<typeof import("../../src/demo-world/fill-shop-window")>(
  "demo-world/fill-shop-window",
);
const { OPERATOR_LOGIN } = source<typeof import("../../src/demo-world/operator-account")>(
  "demo-world/operator-account",
);

/** The part of axios that the test runner hands over. */
export interface PrintApi {
  post(path: string, body: unknown): Promise<{ data: { token: string } }>;
  get(
    path: string,
    options: {
      headers?: Record<string, string>;
      responseType: "arraybuffer";
      validateStatus: () => boolean;
    },
  ): Promise<{ status: number; headers: Record<string, string>; data: Buffer }>;
}

const anyAnswer = { responseType: "arraybuffer", validateStatus: () => true } as const;

/** What operators print: tags for pieces, cards for parcels. */
export function printedDocuments(shop: () => TestShop, api: PrintApi): void {
  const signIn = async () => {
    const { data } = await api.post("/auth/user/emailpass", OPERATOR_LOGIN);
    const headers = { authorization: `Bearer ${data.token}` };
    return (path: string) => api.get(path, { ...anyAnswer, headers });
  };
  const fillWindow = () => fillShopWindow({ container: shop().container, progress: () => undefined });
  const productOf = async (sku: string): Promise<string> => {
    const [variant] = await shop().sql("product_variant").where("sku", sku).select("product_id");
    return variant.product_id;
  };
  const refusalOf = ({ status, data }: { status: number; data: Buffer }) => ({
    status,
    ...(JSON.parse(Buffer.from(data).toString()) as { code: string; message: string }),
  });

  it("prints hang tags in two languages, several pieces in one PDF", async () => {
    const get = await signIn();
    await fillWindow();
    const [box, lacquer] = [await productOf("PE-SJ-01"), await productOf("VN-HH-03")];
    const answer = await get(`/admin/hang-tags?piece=${box},${lacquer}&count=6`);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-type"]).toBe("application/pdf");
    expect(answer.headers["content-disposition"]).toBe('attachment; filename="hang-tags-2-pieces.pdf"');
    const { pages, text } = await readPdf(answer.data);
    expect(pages).toBe(2);
    for (const words of [
      "Caja de madera",
      "Pyrographed wooden box",
      "Casa Segunda Oportunidad",
      "Lima, Perú",
      "S/ 45.00",
      "Cuidado: Limpiar con un paño seco",
      "Bộ lót ly sơn mài",
      "Tổ sơn mài Hồng Hà",
      "260.000 ₫",
    ])
      expect(text).toContain(words);
  });

  it("refuses tags nobody could hang, each with a code and a sentence", async () => {
    const get = await signIn();
    await fillWindow();
    const piece = await productOf("PE-SJ-01");
    const draft = await productOf("NEG-01");
    const attempts: [query: string, status: number, code: string][] = [
      ["", 400, "invalid_request"],
      ["piece=prod_nobody", 404, "piece_not_found"],
      [`piece=${draft}`, 404, "piece_not_found"],
      [`piece=${piece}&count=0`, 400, "invalid_request"],
      [`piece=${piece}&count=241`, 400, "invalid_request"],
      [`piece=${piece},prod_other&count=121`, 400, "invalid_request"],
      [`piece=${piece}&language=fr`, 400, "unknown_locale"],
    ];
    for (const [query, status, code] of attempts) {
      const refusal = refusalOf(await get(`/admin/hang-tags?${query}`));
      expect(refusal).toMatchObject({ status, code });
      expect(refusal.message.length).toBeGreaterThan(10);
    }
    expect((await api.get(`/admin/hang-tags?piece=${piece}`, anyAnswer)).status).toBe(401);
  });

  it("prints a card for each parcel, with the amounts of the book and a first name only", async () => {
    const get = await signIn();
    await fillWindow();
    const { orderId, lines } = await shop().sell("LT", ["PE-SJ-01", 2], ["LT-DZ-01", 1]);
    const answer = await get(`/admin/orders/${orderId}/parcel-cards`);
    expect(answer.status).toBe(200);
    expect(answer.headers["content-disposition"]).toMatch(/^attachment; filename="parcel-cards-\d+\.pdf"$/);
    const { pages, text } = await readPdf(answer.data);
    // The buyer wrote English: each parcel has a back in its center's own language.
    expect(pages).toBe(4);
    for (const words of [
      "Hello Rosa,",
      "Hola, Rosa:",
      "Sveiki, Rosa,",
      "Where your money goes",
      "2 × Caja de madera",
    ])
      expect(text).toContain(words);
    for (const { parts } of lines.filter(({ kind }) => kind === "item"))
      for (const { amountMinor } of parts) expect(text).toContain(inEuros(amountMinor));
    for (const secret of ["Quispe", "@shoppers", "Puno", "900 100", orderId, "/order/"])
      expect(text).not.toContain(secret);
  });

  it("refuses cards for an order that isn't there, isn't booked, or has nothing left to send", async () => {
    const get = await signIn();
    await fillWindow();
    const cards = async (id: string) => refusalOf(await get(`/admin/orders/${id}/parcel-cards`));
    expect(await cards("order_nobody")).toMatchObject({ status: 404, code: "order_not_found" });
    const orderId = await shop().buy("PE", ["PE-SJ-05", 1]);
    expect(await cards(orderId)).toMatchObject({ status: 400, code: "not_attributed_yet" });
    const { lines } = await shop().attribute(orderId);
    const soap = lines.find(({ kind }) => kind === "item");
    await shop().refund(orderId, "all-of-the-soap", [soap?.title ?? "", soap?.refundableMinor ?? ""]);
    expect(await cards(orderId)).toMatchObject({ status: 400, code: "nothing_to_send" });
  });
}

/** Euros as shops of Lithuania write them in English, without the sign. */
function inEuros(amountMinor: string): string {
  const digits = amountMinor.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
