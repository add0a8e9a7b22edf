import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { asSaleRefused, refuse } from "../sale/sale-refused";

/**
 * Runs a change of a basket and turns Medusa's refusals into ours. Why it was refused is looked up afterwards, so
 * that a change that succeeds pays nothing for it.
 */
export async function explainingRefusals<T>(
  container: MedusaContainer,
  variantIds: readonly string[],
  change: () => Promise<T>,
): Promise<T> {
  try {
    return await change();
  } catch (error) {
    const refused = asSaleRefused(error);
    if (refused) throw refused;
    if (!isRefusal(error)) throw error;
    if (error.code === MedusaError.Codes.INSUFFICIENT_INVENTORY)
      refuse("out_of_stock", "Not enough of it left.");
    if (error.message.includes("already completed"))
      refuse("basket_completed", "This basket is an order already.");
    await refuseUnknownVariants(container, variantIds);
    throw error;
  }
}

/** Errors come out of a workflow as themselves or as a copy without its class. */
function isRefusal(error: unknown): error is { type: string; code?: string; message: string } {
  const type = (error as { type?: unknown } | null)?.type;
  return type === MedusaError.Types.INVALID_DATA || type === MedusaError.Types.NOT_ALLOWED;
}

async function refuseUnknownVariants(
  container: MedusaContainer,
  variantIds: readonly string[],
): Promise<void> {
  if (variantIds.length === 0) return;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "product.status"],
    filters: { id: [...variantIds] },
  });
  const statusOf = new Map(
    (data as { id: string; product?: { status: string } | null }[]).map((row) => [
      row.id,
      row.product?.status,
    ]),
  );
  if (variantIds.some((id) => !statusOf.has(id))) refuse("unknown_variant", "There is no such piece.");
  if (variantIds.some((id) => statusOf.get(id) !== "published"))
    refuse("not_for_sale", "It is not for sale now.");
}
