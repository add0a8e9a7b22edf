import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StoredListing } from "../../modules/listing/listing-rows";
import { projectNow } from "../catalogue/projection-queue";

/** Brings the shop's window in line with a listing at once. What is done stays done when that fails: the catch-up job comes by every minute. */
export async function showInTheShop(
  container: MedusaContainer,
  { product_id }: Pick<StoredListing, "product_id">,
): Promise<void> {
  if (!product_id) return;
  try {
    await projectNow(container, [product_id]);
  } catch (error) {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .warn(`Not in the shop window yet: ${product_id}: ${error}`);
  }
}
