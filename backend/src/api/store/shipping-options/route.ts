import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows";
import { readCart } from "../../../workflows/sale/cart-record";
import { readSale } from "../../../workflows/sale/read-sale";

/**
 * The stock route lists every center's post to the country. A storefront that offers one of them for the basket would
 * be refused at the till, so this one lists only the post of the centers whose pieces are in the basket.
 */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { cart_id, is_return } = req.filterableFields as { cart_id: string; is_return?: boolean };
  const { result } = await listShippingOptionsForCartWorkflow(req.scope).run({
    input: { cart_id, is_return: Boolean(is_return), fields: req.queryConfig.fields },
  });
  const { sale } = await readSale(req.scope, await readCart(req.scope, cart_id));
  const profiles = new Set(sale.lines.map(({ profileId }) => profileId));
  const options = result as { shipping_profile_id?: string }[];
  res.json({
    shipping_options: options.filter(
      ({ shipping_profile_id: profile }) => profile === undefined || profiles.has(profile),
    ),
  });
}
