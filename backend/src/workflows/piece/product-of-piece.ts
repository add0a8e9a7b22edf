import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { fromMinor } from "../../domain/money";
import { PICTURES_KEY } from "../picture/pictures-key";
import type { NewPiece } from "./list-pieces";
import type { ListedPrice } from "./steps/price-pieces";
import { WRITTEN_IN_KEY } from "./written-in-key";

/** A piece is sold as one thing: Medusa's option and variant exist because its cart sells variants. */
export const OPTION = "Piece";
const OPTION_VALUE = "One";

/** The Medusa product of a piece; weights in grams, sizes in centimetres. */
export function productOf(
  piece: NewPiece,
  converted: readonly ListedPrice[],
  salesChannelId: string,
): CreateProductWorkflowInputDTO {
  const body = bodyOf(piece);
  return {
    ...body,
    title: piece.title.en,
    description: piece.description.en,
    handle: piece.handle,
    status: piece.status,
    discountable: true,
    metadata: metadataOf(piece),
    ...(piece.images ? { images: [...piece.images], thumbnail: piece.images[0]?.url } : {}),
    category_ids: [piece.category_id],
    sales_channels: [{ id: salesChannelId }],
    shipping_profile_id: piece.shipping_profile_id,
    options: [{ title: OPTION, values: [OPTION_VALUE] }],
    variants: [
      {
        ...body,
        title: piece.title.en,
        sku: piece.sku,
        manage_inventory: true,
        allow_backorder: piece.allow_backorder,
        options: { [OPTION]: OPTION_VALUE },
        prices: [{ currency: piece.home_currency, amountMinor: piece.home_price_minor }, ...converted].map(
          ({ currency, amountMinor }) => ({
            currency_code: currency.toLowerCase(),
            amount: Number(fromMinor(BigInt(amountMinor), currency)),
          }),
        ),
      },
    ],
  };
}

/** Size, weight and material: the same of product and variant. */
export function bodyOf(piece: NewPiece) {
  const [length, width, height] = piece.dimensions_cm;
  return {
    weight: piece.weight_grams,
    length,
    width,
    height,
    hs_code: piece.hs6,
    origin_country: piece.origin_country.toLowerCase(),
    material: piece.materials.en,
  };
}

/** What a product keeps of a piece beside Medusa's own fields. */
export function metadataOf({ pictures, written_in }: NewPiece): Record<string, unknown> | undefined {
  if (!pictures && !written_in) return undefined;
  return {
    ...(pictures ? { [PICTURES_KEY]: pictures } : {}),
    ...(written_in ? { [WRITTEN_IN_KEY]: written_in } : {}),
  };
}
