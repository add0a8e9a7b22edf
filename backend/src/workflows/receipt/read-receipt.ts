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
import { presentReceipt, presentSummary } from "./present-receipt";
import type { ReceiptParts } from "./receipt-parts";
import { headsOfCustomer, type ReceiptHead, receiptHead, receiptParcels } from "./receipt-rows";

const MOST = 50;

/** The receipt of an order, or undefined when there is no such order. */
export async function readReceipt(
  container: MedusaContainer,
  orderId: string,
  locale: Locale,
): Promise<Receipt | undefined> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const head = await receiptHead(sql, orderId);
  return head && presentReceipt(await partsOf(container, sql, head, locale));
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
    receipts.push(presentSummary(parts, signReceiptToken(head.orderId, secret)));
  }
  return { receipts, count: receipts.length };
}

async function partsOf(
  container: MedusaContainer,
  sql: Knex,
  head: ReceiptHead,
  locale: Locale,
): Promise<ReceiptParts> {
  const [lines, movements, attribution, parcels, window] = await Promise.all([
    saleReader.lines(sql, head.orderId, head.version),
    saleReader.movements(sql, head.orderId),
    readOrderAttribution(container, head.orderId),
    receiptParcels(sql, head.orderId),
    shopWindow(container),
  ]);
  const funds = await fundsByHandle(
    container,
    lines.flatMap(({ fund }) => fund ?? []),
  );
  return { head, lines, movements, attribution, parcels, funds, window, locale };
}
