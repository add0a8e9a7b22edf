import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { UnlistedPiece } from "../../contracts/manager/listing";
import { CURRENCIES } from "../../contracts/money";
import { pictureSchema } from "../../contracts/picture";
import { pricesOf } from "../catalogue/entry-of-product";
import { type ReadProduct, readProducts, readTranslations } from "../catalogue/read-products";
import { PICTURES_KEY } from "../picture/pictures-key";
import { PAUSED_KEY } from "../piece/paused-key";
import { piecesOfWorkshop } from "../piece/pieces-of-workshop";
import { skuOf } from "./piece-of-listing";

/** It is in the shop, or paused by a manager: what else isn't for sale, operators have taken out. */
export const isForListings = ({ status, metadata, trade_facts, variants }: ReadProduct): boolean =>
  Boolean(trade_facts && variants?.length) && (status === "published" || metadata?.[PAUSED_KEY] === true);

/** Pieces that came into the shop without a listing, by their titles. */
export async function readUnlistedPieces(
  container: MedusaContainer,
  workshopId: string,
): Promise<UnlistedPiece[]> {
  const [pieces, listed] = await Promise.all([
    piecesOfWorkshop(container, workshopId),
    listedIn(container, workshopId),
  ]);
  const ids = pieces.map(({ productId }) => productId).filter((id) => !listed.productIds.has(id));
  if (ids.length === 0) return [];
  const products = (await readProducts(container, ids)).filter(
    (product) => isForListings(product) && !listed.skus.has(numberOf(product)),
  );
  const texts = await readTranslations(container, products);
  return products
    .map((product): UnlistedPiece => {
      const { id, title, handle, status } = product;
      return {
        product_id: id,
        title: texts.get(id)?.title ?? { en: title, es: title, vi: title, lt: title },
        handle,
        paused: status !== "published",
        price: homePrice(product),
        picture: pictureSchema.array().catch([]).parse(product.metadata?.[PICTURES_KEY])[0] ?? null,
      };
    })
    .sort((a, b) => (a.handle < b.handle ? -1 : 1));
}

/** No listing has made it, also none that is being published at this moment. */
export async function isUnlisted(
  container: MedusaContainer,
  workshopId: string,
  product: ReadProduct,
): Promise<boolean> {
  const { productIds, skus } = await listedIn(container, workshopId);
  return !productIds.has(product.id) && !skus.has(numberOf(product));
}

const numberOf = ({ variants }: ReadProduct): string => variants?.[0]?.sku ?? "";

function homePrice({ variants, workshop }: ReadProduct): UnlistedPiece["price"] {
  const [variant] = variants ?? [];
  const currency = CURRENCIES.find((known) => known === workshop?.center?.currency_code);
  const minor = variant && currency && pricesOf(variant)[currency];
  return currency && minor !== undefined ? { amount_minor: String(minor), currency_code: currency } : null;
}

async function listedIn(
  container: MedusaContainer,
  workshopId: string,
): Promise<{ readonly productIds: ReadonlySet<string>; readonly skus: ReadonlySet<string> }> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rows: { id: string; product_id: string | null }[] = await sql("listing")
    .where({ workshop_id: workshopId })
    .select("id", "product_id");
  return {
    productIds: new Set(rows.flatMap(({ product_id }) => product_id ?? [])),
    skus: new Set(rows.map(({ id }) => skuOf(id))),
  };
}
