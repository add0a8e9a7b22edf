import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TimedMemo } from "../../config/timed-memo";

const ONE_MINUTE = 60_000;
const products = new TimedMemo<string>(ONE_MINUTE);
const options = new TimedMemo<string>(ONE_MINUTE);

type ByCountry = Record<string, string>;

/** Product id → country of its center, for the tax. Every refresh of a cart asks, hence the memory. */
export async function productOrigins(container: MedusaContainer, ids: readonly string[]): Promise<ByCountry> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const origins = await products.get(ids, async (missing) => {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id", "origin_country"],
      filters: { id: missing },
    });
    return countries(data.map((product) => [product.id, product.origin_country]));
  });
  return Object.fromEntries(origins);
}

/** Shipping option id → country of the center that posts. */
export async function shippingOrigins(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ByCountry> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const origins = await options.get(ids, async (missing) => {
    const { data } = await query.graph({
      entity: "shipping_option",
      fields: ["id", "service_zone.fulfillment_set.location.address.country_code"],
      filters: { id: missing },
    });
    return countries(
      data.map((option) => [
        option.id,
        option.service_zone?.fulfillment_set?.location?.address?.country_code,
      ]),
    );
  });
  return Object.fromEntries(origins);
}

function countries(pairs: readonly (readonly [string, string | null | undefined])[]): Map<string, string> {
  return new Map(pairs.flatMap(([id, country]) => (country ? [[id, country.toUpperCase()] as const] : [])));
}
