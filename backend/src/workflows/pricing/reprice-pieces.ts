import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { RepricingResult } from "../../contracts/price-rules";
import { reprice } from "../../domain/fx/reprice";
import { addPlainPrices } from "./add-plain-prices";
import { recordPrices } from "./price-records";
import { readPriceRules } from "./price-rules";
import { type PricedVariant, pricedVariants } from "./priced-pieces";
import { ratesOfNow } from "./rates-in-force";

const LOCK_WAIT_SECONDS = 5;

/**
 * Writes prices in other currencies anew where rates, rules or a workshop's own price have moved them by their threshold.
 * What somebody set by hand stays, and so does what is in a basket already.
 */
export async function repricePieces(container: MedusaContainer): Promise<RepricingResult> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  return locking.execute("reprice-pieces", () => repriceAll(container), { timeout: LOCK_WAIT_SECONDS });
}

async function repriceAll(container: MedusaContainer): Promise<RepricingResult> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [rates, rules] = await Promise.all([ratesOfNow(sql), readPriceRules(sql)]);
  let changed = 0;
  let byHand = 0;
  for await (const variants of pricedVariants(sql)) {
    const repriced = variants.map((variant) => ({
      variant,
      ...reprice(variant, (from, to) => rates[`${from}/${to}`], rules),
    }));
    byHand += repriced.reduce((sum, one) => sum + one.byHand.length, 0);
    const moved = repriced.filter(({ changes }) => changes.length > 0);
    await writePrices(container, sql, moved);
    changed += moved.reduce((sum, { changes }) => sum + changes.length, 0);
  }
  return { changed, byHand };
}

type Moved = { readonly variant: PricedVariant } & Pick<ReturnType<typeof reprice>, "changes">;

async function writePrices(container: MedusaContainer, sql: Knex, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return;
  await recordPrices(
    sql,
    moved.flatMap(({ variant: { variantId }, changes }) => changes.map((price) => ({ variantId, price }))),
  );
  await addPlainPrices(
    container,
    moved.map(({ variant: { priceSetId }, changes }) => ({ priceSetId, prices: changes })),
  );
}
