import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readArrivalFacts } from "../../datasets/destination-facts";
import { utcDay } from "../../domain/calendar-day";
import { type ImportVat, vatAtSale } from "../../domain/import-vat/vat-at-sale";
import { toMinor } from "../../domain/money";
import { customsUnion } from "../../domain/verdict/customs-union";
import type { CartRecord } from "../sale/cart-record";
import { isDonation } from "../sale/donation-lines";
import { iossNumberOn } from "./import-schemes";
import { senders } from "./senders";

/** Line or shipping method → the VAT that is collected with it; what has none isn't in it. */
export type ImportVatByLine = ReadonlyMap<string, ImportVat>;

const NOTHING: ImportVatByLine = new Map();

/** What a basket's lines and postage hold of their destination's VAT today. One more reading only while a scheme is on. */
export async function cartImportVat(container: MedusaContainer, cart: CartRecord): Promise<ImportVatByLine> {
  const destination = (cart.shipping_address?.country_code ?? "").toUpperCase();
  if (customsUnion(destination) !== "EU") return NOTHING;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const number = await iossNumberOn(sql, utcDay(new Date()));
  if (number === null) return NOTHING;
  const pieces = cart.items.filter((item) => !isDonation(item));
  const { ofProduct, ofOption } = await senders(sql, {
    productIds: pieces.flatMap(({ product_id }) => product_id ?? []),
    optionIds: cart.shipping_methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []),
  });
  const rateBp = readArrivalFacts(destination)?.facts.standard_rate_bp;
  const collected = new Map<string, ImportVat>();
  for (const center of new Map([...ofProduct.values()].map((one) => [one.id, one])).values()) {
    const items = pieces.filter((item) => ofProduct.get(item.product_id ?? "")?.id === center.id);
    const goodsMinor = items.reduce((sum, item) => sum + toMinor(item.total, cart.currency_code), 0n);
    const vat = vatAtSale(
      { origin: center.country, destination, goodsMinor, currencyCode: cart.currency_code },
      number,
      rateBp,
    );
    if (!vat) continue;
    const methods = cart.shipping_methods.filter(
      (method) => ofOption.get(method.shipping_option_id ?? "")?.id === center.id,
    );
    for (const { id } of [...items, ...methods]) collected.set(id, vat);
  }
  return collected;
}
