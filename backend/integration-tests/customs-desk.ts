import { expect } from "vitest";
import type { OrderAttribution } from "../src/contracts/attribution";
import { readPdf } from "./pdf-text";
import type { TestShop } from "./shop";
import { source } from "./source";
import type { PrintApi } from "./stories/printed-documents";

const { makeParcelsWorkflow } = source<typeof import("../src/workflows/parcel/make-parcels")>(
  "workflows/parcel/make-parcels",
);
const { OPERATOR_LOGIN } = source<typeof import("../src/demo-world/operator-account")>(
  "demo-world/operator-account",
);

/** The center that sends the first piece of an order. */
export const centerOf = ({ lines }: OrderAttribution): string =>
  lines.find(({ kind }) => kind === "item")?.center.id ?? "";

/** An operator who asks for the papers of a center's first parcel of an order. */
export async function customsDesk(shop: TestShop, api: PrintApi) {
  const { data } = await api.post("/auth/user/emailpass", OPERATOR_LOGIN);
  const headers = { authorization: `Bearer ${data.token}` };
  const get = (path: string) =>
    api.get(path, { headers, responseType: "arraybuffer", validateStatus: () => true });
  const parcelOf = async (orderId: string, centerId: string): Promise<string> => {
    await makeParcelsWorkflow(shop.container).run({ input: { orderId } });
    const parcel = await shop
      .sql("parcel")
      .where({ order_id: orderId, center_id: centerId })
      .orderBy("number")
      .first("id");
    return parcel?.id ?? "par_nobody";
  };
  const paper = async (orderId: string, centerId: string, kind: string, more = "") =>
    get(`/admin/parcels/${await parcelOf(orderId, centerId)}/papers?kind=${kind}${more}`);
  const text = async (...asked: Parameters<typeof paper>) =>
    (await readPdf((await paper(...asked)).data)).text;
  const refusal = async (...asked: Parameters<typeof paper>) => {
    const { status, data } = await paper(...asked);
    const { code, message } = JSON.parse(Buffer.from(data).toString()) as { code: string; message: string };
    expect(message.length).toBeGreaterThan(20);
    return { status, code };
  };
  return { get, parcelOf, paper, text, refusal };
}
