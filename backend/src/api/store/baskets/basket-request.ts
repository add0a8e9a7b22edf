import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaStoreRequest } from "@medusajs/framework/http";
import { z } from "zod";
import { LOCALES } from "../../../contracts/locale";
import type { BasketView } from "../../../workflows/basket/read-basket";
import { refuse } from "../../../workflows/sale/sale-refused";
import { parseInput } from "../../shared/parse-input";

const viewSchema = z.object({
  locale: z.enum(LOCALES).default("en"),
  country: z.string().length(2).optional(),
});
const ID = /^[A-Za-z0-9_]{1,64}$/;

/** Language and ship-to country of the page that asks. */
export function viewOf(req: MedusaRequest): BasketView {
  // Medusa's own middleware has moved `?locale=` from the query to the request.
  const { locale, country } = parseInput(viewSchema, { locale: req.locale, country: req.query.country });
  return { locale, country };
}

/** An id from the path. What can't be one is answered like one that isn't there. */
export function pathId(req: MedusaRequest, name: "id" | "lineId"): string {
  const id = req.params[name] ?? "";
  return ID.test(id) ? id : refuse("not_found", "There is no such basket.");
}

/** The signed-in customer, if any. */
export function customerIdOf(req: MedusaRequest): string | undefined {
  const auth = (req as AuthenticatedMedusaRequest).auth_context;
  return auth?.actor_type === "customer" ? auth.actor_id || undefined : undefined;
}

/** The channel that the publishable key opens; a shopper can't choose another. */
export function salesChannelOf(req: MedusaRequest): string {
  const [channel] = (req as MedusaStoreRequest).publishable_key_context?.sales_channel_ids ?? [];
  return channel ?? refuse("unavailable", "This key opens no sales channel.");
}
