import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import type { Receipt, ReceiptList } from "../../contracts/receipt";
import { signReceiptToken } from "../../domain/receipt-token";
import { shopWindow } from "../../shop-window/shop-window";
import { readOrderAttribution } from "../attribution/read-order-attribution";
import { saleReader } from "../attribution/sale-reader";
import { fundsByHandle } from "../fund/find-funds";
import { heldParcels } from "../parcel/held-parcels";
import { presentReceipt, presentSummary } from "./present-receipt";
import type { ReceiptParts } from "./receipt-parts";
import { headsOfCustomer, type ReceiptHead, receiptHead } from "./receipt-rows";
import { receiptReturns, receiptShipments } from "./receipt-shipments";

const MOST = 50;
/** A list of orders says how each stands, and not what holds it. */
const NONE_HELD: ReceiptParts["held"] = new Map();

/** The receipt of an order, or undefined when there is no such order. */
export async function readReceipt(
  container: MedusaContainer,
  orderId: string,
  locale: Locale,
): Promise<Receipt | undefined> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const head = await receiptHead(sql, orderId);
  if (!head) return undefined;
  const [parts, held] = await Promise.all([
    partsOf(container, sql, head, locale),
    heldParcels(container, orderId),
  ]);
  return presentReceipt({ ...parts, held });
}

/** The newest orders of a customer, each with the token that opens it. */
export async function listReceipts(
  container: MedusaContainer,
  customerId: string,
  locale: Locale,
  secret: string,
): Promise<ReceiptList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const heads = await headsOfCustomer(sql, customerId, MOST);
  const receipts: ReceiptList["receipts"] = [];
  for (const head of heads) {
    const parts = await partsOf(container, sql, head, locale);
    receipts.push(presentSummary({ ...parts, held: NONE_HELD }, signReceiptToken(head.orderId, secret)));
  }
  return { receipts, count: receipts.length };
}

async function partsOf(
  container: MedusaContainer,
  sql: Knex,
  head: ReceiptHead,
  locale: Locale,
): Promise<Omit<ReceiptParts, "held">> {
  const [lines, movements, attribution, shipments, returns, window] = await Promise.all([
    saleReader.lines(sql, head.orderId, head.version),
    saleReader.movements(sql, head.orderId),
    readOrderAttribution(container, head.orderId),
    receiptShipments(sql, head.orderId),
    receiptReturns(sql, head.orderId),
    shopWindow(container),
  ]);
  const funds = await fundsByHandle(
    container,
    lines.flatMap(({ fund }) => fund ?? []),
  );
  return { head, lines, movements, attribution, shipments, returns, funds, window, locale };
}
