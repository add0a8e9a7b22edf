import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  capturePaymentWorkflow,
  completeCartWorkflow,
  createCartCreditLinesWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows";
import type { OrderAttribution } from "../src/contracts/attribution";
import type { PastDonation } from "../src/demo-world/past-orders/plan-past-orders";
import { source } from "./source";
import { seedWorld, type World } from "./world";

const { readShelf } = source<typeof import("../src/demo-world/past-orders/shop-shelf")>(
  "demo-world/past-orders/shop-shelf",
);
const { fillPastCart, payPastCart } = source<typeof import("../src/demo-world/past-orders/place-past-order")>(
  "demo-world/past-orders/place-past-order",
);
const { attributeOrderWorkflow } = source<typeof import("../src/workflows/attribution/attribute-order")>(
  "workflows/attribution/attribute-order",
);
const { refundOrderLinesWorkflow } = source<typeof import("../src/workflows/attribution/refund-order-lines")>(
  "workflows/attribution/refund-order-lines",
);
const { readOrderAttribution } = source<typeof import("../src/workflows/attribution/read-order-attribution")>(
  "workflows/attribution/read-order-attribution",
);

const { TEST_PAYMENT_PROVIDER } = source<typeof import("../src/workflows/attribution/movements")>(
  "workflows/attribution/movements",
);

const PAID_AT = new Date("2026-03-01T12:00:00Z");
const SHOPPER = {
  first_name: "Rosa",
  last_name: "Quispe",
  address_1: "Jr. Puno 214",
  city: "Lima",
  province: "Lima",
  phone: "+51 900 100 101",
};

/** A postcode of each country that a story sends to. */
const POSTCODES: Readonly<Record<string, string>> = {
  CA: "K1A 0B1",
  CL: "8320000",
  DE: "10115",
  GB: "SW1A 1AA",
  JP: "100-0001",
  LT: "01103",
  PE: "15001",
  VN: "100000",
  ZA: "8001",
};

/** Says what a line is called in a test: its title, with the center for postage. */
const nameOf = ({ kind, title, center }: OrderAttribution["lines"][number]) =>
  kind === "shipping" ? `Post, ${center.name}` : title;

/** The demo world of a test, and what a shopper and an operator do in it. */
export class TestShop {
  #orders = 0;

  private constructor(
    readonly container: MedusaContainer,
    readonly world: World,
  ) {}

  static async open(container: MedusaContainer): Promise<TestShop> {
    return new TestShop(container, await seedWorld(container));
  }

  get sql(): Knex {
    return this.container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  }

  /** Buys and pays; answers with the order's id. */
  buy(country: string, ...lines: [sku: string, quantity: number][]): Promise<string> {
    return this.buyOn(PAID_AT.toISOString(), country, ...lines);
  }

  /** Buys and pays at a moment of the past. */
  async buyOn(moment: string, country: string, ...lines: [sku: string, quantity: number][]): Promise<string> {
    return payPastCart(this.container, await this.#fill(country, lines), new Date(moment));
  }

  /** A basket that is ready to be paid; answers with its id. */
  fill(country: string, ...lines: [sku: string, quantity: number][]): Promise<string> {
    return this.#fill(country, lines);
  }

  /** Pays a basket; answers with the order's id. */
  pay(cartId: string): Promise<string> {
    return payPastCart(this.container, cartId, PAID_AT);
  }

  /** Buys, pays and books. */
  async sell(country: string, ...lines: [sku: string, quantity: number][]): Promise<OrderAttribution> {
    return this.attribute(await this.buy(country, ...lines));
  }

  /** Buys, gives to a fund beside it, pays and books. */
  async sellGiving(
    donation: PastDonation,
    country: string,
    ...lines: [sku: string, quantity: number][]
  ): Promise<OrderAttribution> {
    const cartId = await this.#fill(country, lines, donation);
    return this.attribute(await payPastCart(this.container, cartId, PAID_AT));
  }

  async attribute(orderId: string): Promise<OrderAttribution> {
    await attributeOrderWorkflow(this.container).run({ input: { orderId } });
    return this.book(orderId);
  }

  async book(orderId: string): Promise<OrderAttribution> {
    const book = await readOrderAttribution(this.container, orderId);
    if (!book) throw new Error(`No order ${orderId}`);
    return book;
  }

  /** Refunds lines by their names. */
  async refund(orderId: string, requestId: string, ...parts: [line: string, amountMinor: string][]) {
    const { lines } = await this.book(orderId);
    const { result } = await refundOrderLinesWorkflow(this.container).run({
      input: {
        orderId,
        requestId,
        reason: "test",
        lines: parts.map(([name, amount_minor]) => ({
          attribution_line_id: lines.find((line) => nameOf(line) === name)?.id ?? name,
          amount_minor,
        })),
      },
    });
    return result;
  }

  /** Gives money back that no line loses. */
  async giveGoodwill(orderId: string, requestId: string, goodwillMinor: string): Promise<void> {
    await refundOrderLinesWorkflow(this.container).run({
      input: { orderId, requestId, reason: "test", lines: [], goodwillMinor },
    });
  }

  /** Buys with store credit for a part of it, pays the rest, and books. */
  async sellWithCredit(country: string, credit: number, ...lines: [sku: string, quantity: number][]) {
    const cartId = await this.#fill(country, lines);
    await createCartCreditLinesWorkflow(this.container).run({
      input: [
        { cart_id: cartId, amount: credit, reference: "store-credit", reference_id: "test", metadata: null },
      ],
    });
    return this.attribute(await payPastCart(this.container, cartId, PAID_AT));
  }

  /** Pays what an edit or exchange made the order dearer by. */
  async payDifference(orderId: string): Promise<void> {
    const collection = await this.sql("payment_collection as c")
      .join("order_payment_collection as o", "o.payment_collection_id", "c.id")
      .where({ "o.order_id": orderId, "c.status": "not_paid" })
      .first("c.id");
    const { result } = await createPaymentSessionsWorkflow(this.container).run({
      input: { payment_collection_id: collection.id, provider_id: TEST_PAYMENT_PROVIDER },
    });
    await this.container.resolve(Modules.PAYMENT).authorizePaymentSession(result.id, {});
  }

  /** Buys with a payment that is only authorised. */
  async authorise(country: string, ...lines: [sku: string, quantity: number][]): Promise<string> {
    const cartId = await this.#fill(country, lines);
    await createPaymentCollectionForCartWorkflow(this.container).run({ input: { cart_id: cartId } });
    const [collection] = await this.sql("cart_payment_collection").where({ cart_id: cartId });
    await createPaymentSessionsWorkflow(this.container).run({
      input: {
        payment_collection_id: collection.payment_collection_id,
        provider_id: TEST_PAYMENT_PROVIDER,
        data: { outcome: "hold" },
      },
    });
    const { result } = await completeCartWorkflow(this.container).run({ input: { id: cartId } });
    return result.id;
  }

  /** Captures what an order's payment has authorised, as an operator does. */
  async captureAll(orderId: string): Promise<void> {
    await capturePaymentWorkflow(this.container).run({
      input: { payment_id: await this.#paymentOf(orderId) },
    });
  }

  /** Makes sure that nothing runs out. */
  async fillShelves(skus: readonly string[]): Promise<void> {
    await this.sql.raw(
      `update inventory_level l set stocked_quantity = 10000, raw_stocked_quantity = '{"value": "10000", "precision": 20}'
         from product_variant_inventory_item i join product_variant v on v.id = i.variant_id
        where i.inventory_item_id = l.inventory_item_id and v.sku = any(?)`,
      [[...skus]],
    );
  }

  async #fill(
    country: string,
    lines: [sku: string, quantity: number][],
    donation: PastDonation | null = null,
  ): Promise<string> {
    this.#orders += 1;
    const number = this.#orders;
    return fillPastCart(this.container, this.world, await readShelf(this.container), {
      number,
      paidAt: PAID_AT,
      country,
      email: `rosa-${number}@shoppers.example`,
      shopper: { ...SHOPPER, postal_code: POSTCODES[country] ?? "" },
      lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
      refund: null,
      donation,
    });
  }

  /** A refund without a split, past the shop's own way. */
  async refundAtThePayment(orderId: string, amount: string): Promise<void> {
    const payment_id = await this.#paymentOf(orderId);
    await this.container.resolve(Modules.PAYMENT).refundPayment({ payment_id, amount });
  }

  async #paymentOf(orderId: string): Promise<string> {
    const [payment] = await this.sql("payment")
      .join("order_payment_collection as c", "c.payment_collection_id", "payment.payment_collection_id")
      .where("c.order_id", orderId)
      .orderBy("payment.created_at")
      .select("payment.id");
    return payment.id;
  }

  /** The ledger as people write it: `transaction | line | account recipient | amount`. */
  async ledger(orderId: string): Promise<string[]> {
    const { entries, lines } = await this.book(orderId);
    const names = new Map(lines.map((line) => [line.sourceId, nameOf(line)]));
    return entries.map(({ kind, lineSourceId, account, recipient, amountMinor }) => {
      const whose = [account, recipient].filter(Boolean).join(" ");
      return [kind, names.get(lineSourceId ?? "") ?? "order", whose, amountMinor].join(" | ");
    });
  }
}
