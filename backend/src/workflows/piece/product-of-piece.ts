import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import { PICTURES_KEY } from "../picture/pictures-key";
import type { NewPiece } from "./list-pieces";

/** A piece is sold as one thing: Medusa's option and variant exist because its cart sells variants. */
const OPTION = "Piece";
const OPTION_VALUE = "One";

/** The Medusa product of a piece; weights in grams, sizes in centimetres. */
export function productOf(piece: NewPiece, salesChannelId: string): CreateProductWorkflowInputDTO {
  const [length, width, height] = piece.dimensions_cm;
  const body = {
    weight: piece.weight_grams,
    length,
    width,
    height,
    hs_code: piece.hs6,
    origin_country: piece.origin_country.toLowerCase(),
    material: piece.materials.en,
  };
  return {
    ...body,
    title: piece.title.en,
    description: piece.description.en,
    handle: piece.handle,
    status: piece.status,
    discountable: true,
    metadata: piece.pictures && { [PICTURES_KEY]: piece.pictures },
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
        prices: Object.entries(piece.prices).map(([currency, amount]) => ({
          currency_code: currency.toLowerCase(),
          amount: Number(amount),
        })),
      },
    ],
  };
}
