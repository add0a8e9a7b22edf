import type { TestShop } from "./shop";
import { source } from "./source";

const { makeParcelsWorkflow } = source<typeof import("../src/workflows/parcel/make-parcels")>(
  "workflows/parcel/make-parcels",
);

/** The part of axios that the test runner hands over. */
export interface Api {
  post(
    path: string,
    body: unknown,
    options: { headers?: Record<string, string>; validateStatus: () => boolean },
  ): Promise<{
    status: number;
    data: { code?: string; message?: string; token?: string; refundId?: string };
  }>;
}

const ACCOUNT = { email: "operator@second-chance.example", password: "demo-operator" };
const anyStatus = { validateStatus: () => true };

/** A piece of an order and how many of it. */
type Pieces = readonly [sku: string, quantity: number];

/** What an operator does in Medusa Admin, by the requests that its pages send. */
export class Operator {
  private constructor(
    private readonly shop: TestShop,
    private readonly api: Api,
    private readonly token: string,
  ) {}

  static async signIn(shop: TestShop, api: Api): Promise<Operator> {
    const { data } = await api.post("/auth/user/emailpass", ACCOUNT, anyStatus);
    return new Operator(shop, api, data.token ?? "");
  }

  /** Sends what may be refused, and answers with what came back. */
  async tries(path: string, body: unknown) {
    const headers = { authorization: `Bearer ${this.token}` };
    return this.api.post(path, body, { ...anyStatus, headers });
  }

  /** Puts pieces on an order, or changes how many of a piece there are. */
  async edits(
    orderId: string,
    { add = [], change = [] }: { add?: readonly Pieces[]; change?: readonly Pieces[] },
  ): Promise<void> {
    await this.#does("/order-edits", { order_id: orderId });
    for (const [sku, quantity] of add)
      await this.#does(`/order-edits/${orderId}/items`, {
        items: [{ variant_id: await this.#variant(sku), quantity }],
      });
    for (const [sku, quantity] of change)
      await this.#does(`/order-edits/${orderId}/items/item/${await this.#item(orderId, sku)}`, { quantity });
    await this.#does(`/order-edits/${orderId}/request`);
    await this.#does(`/order-edits/${orderId}/confirm`);
  }

  /** Packs pieces and hands them over to the post. */
  async sends(orderId: string, [sku, quantity]: Pieces): Promise<void> {
    await makeParcelsWorkflow(this.shop.container).run({ input: { orderId } });
    const item = await this.#item(orderId, sku);
    const parcel = await this.shop
      .sql("parcel as p")
      .join("parcel_line as l", "l.parcel_id", "p.id")
      .where({ "p.order_id": orderId, "l.order_line_id": item, "p.state": "to_prepare" })
      .first("p.id");
    const steps = `/parcels/${parcel?.id ?? "none"}/steps`;
    await this.#does(steps, { step: "pack", lines: [{ order_line_id: item, quantity }] });
    await this.#does(steps, { step: "hand_over" });
  }

  /** The shopper asks to send pieces back; answers with the return. */
  async announcesReturn(orderId: string, [sku, quantity]: Pieces): Promise<string> {
    const location_id = await this.#placeOf(sku);
    const answer = await this.#does<Returned>("/returns", { order_id: orderId, location_id });
    const items = [{ id: await this.#item(orderId, sku), quantity }];
    await this.#does(`/returns/${answer.return.id}/request-items`, { items });
    await this.#does(`/returns/${answer.return.id}/request`);
    return answer.return.id;
  }

  async receives(orderId: string, returnId: string, [sku, quantity]: Pieces): Promise<void> {
    await this.#does(`/returns/${returnId}/receive`);
    const items = [{ id: await this.#item(orderId, sku), quantity }];
    await this.#does(`/returns/${returnId}/receive-items`, { items });
    await this.#does(`/returns/${returnId}/receive/confirm`);
  }

  /** Agrees to take pieces back for others; answers with the return. */
  async exchanges(orderId: string, back: Pieces, instead: Pieces): Promise<string> {
    const { exchange } = await this.#does<{ exchange: { id: string } }>("/exchanges", { order_id: orderId });
    await this.#does(`/exchanges/${exchange.id}/inbound/items`, {
      location_id: await this.#placeOf(back[0]),
      items: [{ id: await this.#item(orderId, back[0]), quantity: back[1] }],
    });
    await this.#does(`/exchanges/${exchange.id}/outbound/items`, {
      items: [{ variant_id: await this.#variant(instead[0]), quantity: instead[1] }],
    });
    return (await this.#does<Returned>(`/exchanges/${exchange.id}/request`)).return.id;
  }

  /** Sends a piece again that arrived broken, for nothing. */
  async replaces(orderId: string, broken: Pieces): Promise<void> {
    const claimId = await this.#claims(orderId, "replace", broken);
    await this.#does(`/claims/${claimId}/outbound/items`, {
      items: [{ variant_id: await this.#variant(broken[0]), quantity: broken[1], unit_price: 0 }],
    });
    await this.#does(`/claims/${claimId}/request`);
  }

  /** Takes the shopper's word that a piece arrived broken; its refund is another step. */
  async acceptsClaim(orderId: string, broken: Pieces): Promise<void> {
    const claimId = await this.#claims(orderId, "refund", broken);
    await this.#does(`/claims/${claimId}/inbound/items`, {
      location_id: await this.#placeOf(broken[0]),
      items: [{ id: await this.#item(orderId, broken[0]), quantity: broken[1] }],
    });
    await this.#does(`/claims/${claimId}/request`);
  }

  async #claims(orderId: string, type: "refund" | "replace", broken: Pieces): Promise<string> {
    const { claim } = await this.#does<{ claim: { id: string } }>("/claims", { order_id: orderId, type });
    const item = { id: await this.#item(orderId, broken[0]), quantity: broken[1] };
    await this.#does(`/claims/${claim.id}/claim-items`, {
      items: [{ ...item, reason: "production_failure" }],
    });
    return claim.id;
  }

  async #does<Answer>(path: string, body: unknown = {}): Promise<Answer> {
    const { status, data } = await this.tries(`/admin${path}`, body);
    if (status >= 300) throw new Error(`POST ${path} answered ${status}: ${JSON.stringify(data)}`);
    return data as Answer;
  }

  async #item(orderId: string, sku: string): Promise<string> {
    const item = await this.shop
      .sql("order_item as oi")
      .join("order_line_item as li", "li.id", "oi.item_id")
      .where({ "oi.order_id": orderId, "li.variant_sku": sku })
      .first("li.id");
    return item.id;
  }

  async #variant(sku: string): Promise<string> {
    return (await this.shop.sql("product_variant").where({ sku }).first("id")).id;
  }

  /** Where a piece is kept. */
  async #placeOf(sku: string): Promise<string> {
    const level = await this.shop
      .sql("inventory_level as l")
      .join("product_variant_inventory_item as vi", "vi.inventory_item_id", "l.inventory_item_id")
      .join("product_variant as v", "v.id", "vi.variant_id")
      .where("v.sku", sku)
      .first("l.location_id");
    return level.location_id;
  }
}

interface Returned {
  readonly return: { readonly id: string };
}
