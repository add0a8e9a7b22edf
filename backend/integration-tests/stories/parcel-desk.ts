import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OrderParcels, ParcelDetail, ParcelHead, ParcelList } from "../../src/contracts/parcel";
import type { Receipt } from "../../src/contracts/receipt";
import type { ReturnList } from "../../src/contracts/return-request";
import type { TestShop } from "../shop";
import { source } from "../source";

const { makeParcelsWorkflow } = source<typeof import("../../src/workflows/parcel/make-parcels")>(
  "workflows/parcel/make-parcels",
);
const { signReceiptToken } = source<typeof import("../../src/domain/receipt-token")>("domain/receipt-token");
const { OPERATOR_LOGIN } = source<typeof import("../../src/demo-world/operator-account")>(
  "demo-world/operator-account",
);

interface Options {
  readonly headers?: Record<string, string>;
  readonly validateStatus: () => boolean;
}
interface Answer<T> {
  readonly status: number;
  readonly data: T & { readonly code?: string; readonly message?: string; readonly token?: string };
}

/** The part of axios that the test runner hands over. */
export interface ParcelApi {
  post<T>(path: string, body: unknown, options: Options): Promise<Answer<T>>;
  get<T>(path: string, options: Options): Promise<Answer<T>>;
}

const anyStatus = { validateStatus: () => true };

/** A mail as the outbox holds it. */
export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly template: string;
}

/** What an operator does with parcels and returns, and what a shopper asks by the link of their receipt. */
export async function parcelDesk(shop: TestShop, api: ParcelApi) {
  const { data } = await api.post("/auth/user/emailpass", OPERATOR_LOGIN, anyStatus);
  const options = { ...anyStatus, headers: { authorization: `Bearer ${data.token}` } };
  const key = await shop.sql("api_key").where({ type: "publishable" }).first("token");
  const asShopper = { ...anyStatus, headers: { "x-publishable-api-key": key?.token ?? "" } };
  const get = async <T>(path: string) => (await api.get<T>(path, options)).data;
  return {
    /** Looks at an order's parcels, as the event of an order does. */
    makes: (orderId: string) => makeParcelsWorkflow(shop.container).run({ input: { orderId } }),
    ofOrder: async (orderId: string) => (await get<OrderParcels>(`/admin/orders/${orderId}/parcels`)).parcels,
    lists: (query: string) => get<ParcelList>(`/admin/parcels?${query}`),
    reads: (id: string) => get<ParcelDetail>(`/admin/parcels/${id}`),
    prints: (path: string) => api.get<object>(path, options),
    takes: (id: string, body: Record<string, unknown>) =>
      api.post<ParcelDetail>(`/admin/parcels/${id}/steps`, body, options),
    sendsPastParcels: (orderId: string, id: string) =>
      api.post(`/admin/orders/${orderId}/fulfillments`, { items: [{ id, quantity: 1 }] }, options),
    returns: async (query: string) => (await get<ReturnList>(`/admin/return-requests?${query}`)).requests,
    decides: (id: string, body: Record<string, unknown>) =>
      api.post(`/admin/return-requests/${id}/decision`, body, options),
    asksBack: (orderId: string, body: Record<string, unknown>) => {
      const token = signReceiptToken(orderId, process.env.RECEIPT_SECRET ?? "");
      return api.post(`/store/receipts/${token}/returns`, body, asShopper);
    },
    receipt: async (orderId: string) => {
      const token = signReceiptToken(orderId, process.env.RECEIPT_SECRET ?? "");
      return (await api.get<Receipt>(`/store/receipts/${token}?locale=en`, asShopper)).data;
    },
  };
}

/** An order that somebody has paid for, with its parcels. */
export async function orderedParcels(
  shop: TestShop,
  api: ParcelApi,
  lines: [sku: string, quantity: number][],
) {
  const desk = await parcelDesk(shop, api);
  const orderId = await shop.buy("PE", ...lines);
  await shop.attribute(orderId);
  await desk.makes(orderId);
  const made = await desk.ofOrder(orderId);
  const { email } = await shop.sql("order").where("id", orderId).first("email");
  return { desk, orderId, made, email: email as string };
}

/** Parcels in short: `number state pieces`. */
export const brief = (list: readonly ParcelHead[]): string[] =>
  list.map(({ number, state, pieces }) => `${number} ${state} ${pieces}`).sort();

/** Mails of the outbox to one address, oldest first. */
export function outboxOf(to: string): SentMail[] {
  const directory = process.env.MAIL_DIR ?? "";
  return readdirSync(directory)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(directory, name), "utf8")) as SentMail)
    .filter((mail) => mail.to === to);
}
