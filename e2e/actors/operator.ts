import { expect } from "@playwright/test";
import { type OrderAttribution, orderAttributionSchema } from "@second-chance/backend/contracts/attribution";
import type { ConsentRegister } from "@second-chance/backend/contracts/consent";
import type { FairSaleDto, FairSaleList } from "@second-chance/backend/contracts/fair-sale";
import type { OrderVerdicts } from "@second-chance/backend/contracts/hold";
import type { IncomeReport } from "@second-chance/backend/contracts/income";
import type { MakerBand } from "@second-chance/backend/contracts/maker-bands";
import type { Listing } from "@second-chance/backend/contracts/manager/listing";
import type {
  ListingQueue,
  ListingReview,
  QueuedListing,
} from "@second-chance/backend/contracts/manager/listing-review";
import type { ListingState } from "@second-chance/backend/contracts/manager/listing-words";
import type { OpenBooksRegister } from "@second-chance/backend/contracts/open-books";
import type { OrderParcels } from "@second-chance/backend/contracts/parcel";
import type { StatementList } from "@second-chance/backend/contracts/statement";
import { readStack } from "./stack";

interface AdminOrder {
  readonly id: string;
  readonly display_id: number;
  readonly email: string;
}

/** Runs the platform, through the Admin API. */
export class Operator {
  readonly #token: string;

  private constructor(token: string) {
    this.#token = token;
  }

  static async logsIn(): Promise<Operator> {
    const { backendUrl, logins } = readStack();
    const login = logins.find(({ role }) => role === "operator");
    if (!login) throw new Error("The demo has no operator");
    const response = await fetch(`${backendUrl}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: login.email, password: login.password }),
    });
    const { token } = (await response.json()) as { token: string };
    return new Operator(token);
  }

  async #calls<T>(path: string, body?: unknown): Promise<T> {
    const response = await fetch(`${readStack().backendUrl}/admin${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${this.#token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    expect(response.status, JSON.stringify(answer)).toBeLessThan(300);
    return answer as T;
  }

  /** By which import rules each line of an order was let go. */
  async readVerdicts(orderId: string): Promise<OrderVerdicts["lines"]> {
    return (await this.#calls<OrderVerdicts>(`/orders/${orderId}/verdicts`)).lines;
  }

  async findOrders(email: string): Promise<AdminOrder[]> {
    const { orders } = await this.#calls<{ orders: AdminOrder[] }>(
      `/orders?q=${encodeURIComponent(email)}&fields=id,display_id,email&limit=100`,
    );
    return orders.filter((order) => order.email === email);
  }

  /** The only order of a buyer. */
  async findOrder(email: string): Promise<AdminOrder> {
    const orders = await this.findOrders(email);
    expect(orders, `orders of ${email}`).toHaveLength(1);
    const [order] = orders;
    if (!order) throw new Error(`No order of ${email}`);
    return order;
  }

  async readAttribution(orderId: string): Promise<OrderAttribution> {
    return orderAttributionSchema.parse(await this.#calls(`/orders/${orderId}/attribution`));
  }

  /** Waits until the books hold the whole order. */
  async awaitsAttribution(orderId: string): Promise<OrderAttribution> {
    await expect
      .poll(async () => (await this.readAttribution(orderId)).status, { timeout: 60_000 })
      .toBe("balanced");
    return this.readAttribution(orderId);
  }

  /** The parcels of an order, as soon as there are any. */
  async awaitsParcels(orderId: string): Promise<OrderParcels["parcels"]> {
    const read = async () => (await this.#calls<OrderParcels>(`/orders/${orderId}/parcels`)).parcels;
    await expect.poll(async () => (await read()).length, { timeout: 60_000 }).toBeGreaterThan(0);
    return read();
  }

  async listFairSales(fair: string): Promise<FairSaleDto[]> {
    const { sales } = await this.#calls<FairSaleList>("/fair-sales?limit=100");
    return sales.filter((sale) => sale.fair === fair);
  }

  async refundsLine(orderId: string, attributionLineId: string, amountMinor: string): Promise<void> {
    await this.#calls(`/orders/${orderId}/line-refunds`, {
      request_id: `journey-${attributionLineId}`,
      lines: [{ attribution_line_id: attributionLineId, amount_minor: amountMinor }],
      reason: "The clasp was broken on arrival",
    });
  }

  /** Centers of which no month is closed yet. */
  async listOpenCenters(): Promise<StatementList["centers"]> {
    const { centers } = await this.#calls<StatementList>("/statements?limit=1");
    const open = [];
    for (const center of centers) {
      const { count } = await this.#calls<StatementList>(`/statements?limit=1&center_id=${center.id}`);
      if (count === 0) open.push(center);
    }
    return open;
  }

  async closesMonth(centerId: string, period: string): Promise<void> {
    await this.#calls("/statements/close", { center_id: centerId, period });
  }

  /** Who opens a center's books, and what each center told of its makers. */
  async readOpenBooks(): Promise<OpenBooksRegister> {
    return this.#calls<OpenBooksRegister>("/open-books");
  }

  async tellsMakers(centerId: string, quarter: string, band: MakerBand): Promise<void> {
    await this.#calls("/open-books/makers-told", { center_id: centerId, quarter, band });
  }

  /** Income as its page shows it. */
  async readIncome(query: Readonly<Record<string, string>>): Promise<IncomeReport> {
    return this.#calls<IncomeReport>(`/income?${new URLSearchParams(query)}`);
  }

  /** The only payment of an order. */
  async readPaymentId(orderId: string): Promise<string> {
    const { order } = await this.#calls<{ order: { payment_collections: { payments: { id: string }[] }[] } }>(
      `/orders/${orderId}?fields=payment_collections.payments.id`,
    );
    const [payment] = order.payment_collections.flatMap(({ payments }) => payments);
    if (!payment) throw new Error(`No payment of ${orderId}`);
    return payment.id;
  }

  /** The center's profile, which tells whose parcel a product is. */
  async readShippingProfile(productId: string): Promise<string> {
    const { product } = await this.#calls<{ product: { shipping_profile: { id: string } } }>(
      `/products/${productId}?fields=id,shipping_profile.id`,
    );
    return product.shipping_profile.id;
  }

  /** Looks at the picture of hands that came with a paper form, and sees nobody in it. */
  async looksAtHands(formNumber: string): Promise<void> {
    const { consents } = await this.#calls<ConsentRegister>("/consents?limit=100");
    const photo = consents.find((one) => one.formNumber === formNumber && one.photo)?.photo;
    await this.#calls(`/photos/${photo?.id}/review`, { shows_no_person: true });
  }

  /** A listing as it waits for a decision. */
  async readListing(id: string): Promise<ListingReview> {
    return this.#calls<ListingReview>(`/listings/${id}`);
  }

  /** The only listing under a name, wherever it stands. */
  async findListing(title: string, state: ListingState): Promise<QueuedListing[]> {
    const { listings } = await this.#calls<ListingQueue>(`/listings?state=${state}&limit=100`);
    return listings.filter((listing) => listing.title === title);
  }

  /** Gives a listing back with a reason for each question. */
  async sendsBack(id: string, reasons: Listing["reasons"]): Promise<void> {
    const { listing } = await this.readListing(id);
    await this.#calls(`/listings/${id}/send-back`, { revision: listing.revision, reasons });
  }

  /** Confirms that no photo shows a person, and puts the listing into the shop. */
  async approves(id: string): Promise<Listing> {
    const { listing, photos } = await this.readListing(id);
    for (const photo of photos) await this.#calls(`/photos/${photo.id}/review`, { shows_no_person: true });
    const { revision } = listing;
    return (await this.#calls<{ listing: Listing }>(`/listings/${id}/approve`, { revision })).listing;
  }

  async unpublishes(productId: string): Promise<void> {
    await this.#calls(`/products/${productId}`, { status: "draft" });
  }

  async publishes(productId: string): Promise<void> {
    await this.#calls(`/products/${productId}`, { status: "published" });
  }
}
