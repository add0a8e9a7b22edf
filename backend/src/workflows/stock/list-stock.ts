import type { MedusaContainer } from "@medusajs/framework/types";
import type { StockList, StockPiece } from "../../contracts/manager/stock";
import { pictureSchema } from "../../contracts/picture";
import { waitingToBeMade } from "../../domain/stock/made-to-order";
import { type ReadProduct, readTranslations } from "../catalogue/read-products";
import { PICTURES_KEY } from "../picture/pictures-key";
import { PAUSED_KEY } from "../piece/paused-key";
import { numberOf, piecesOnShelf, type ShelvedPiece } from "./pieces-on-shelf";

/** Every piece of a workshop with what lies on its shelf, read live: what is sold out first, then by number. */
export async function listStock(container: MedusaContainer, workshopId: string): Promise<StockList> {
  const shelved = await piecesOnShelf(container, workshopId);
  const texts = await readTranslations(
    container,
    shelved.map(({ product }) => product),
  );
  const pieces = shelved.map((piece): StockPiece => {
    const { product, stocked, reserved } = piece;
    const base = { en: product.title, es: product.title, vi: product.title, lt: product.title };
    const pictures = pictureSchema.array().catch([]).parse(product.metadata?.[PICTURES_KEY]);
    return {
      productId: product.id,
      title: texts.get(product.id)?.title ?? base,
      sku: numberOf(product),
      picture: pictures[0] ?? null,
      state: stateOf(product),
      oneOfAKind: product.trade_facts?.one_of_a_kind ?? false,
      stocked,
      reserved,
      madeToOrder: madeToOrderOf(piece),
    };
  });
  return { pieces: pieces.sort((a, b) => free(a) - free(b) || (a.sku < b.sku ? -1 : 1)) };
}

function stateOf({ status, metadata }: ReadProduct): StockPiece["state"] {
  if (status === "published") return "for_sale";
  return metadata?.[PAUSED_KEY] === true ? "paused" : "not_in_shop";
}

const free = ({ stocked, reserved }: StockPiece): number => Number(stocked - reserved > 0);

function madeToOrderOf({ product, stocked, reserved }: ShelvedPiece): StockPiece["madeToOrder"] {
  const facts = product.trade_facts;
  if (!facts || !product.variants?.[0]?.allow_backorder) return null;
  return {
    days: facts.made_to_order_days,
    capacity: facts.made_to_order_capacity,
    waiting: waitingToBeMade({ stocked, reserved }),
  };
}
