import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { AccessRefused } from "../../domain/access/access-refused";
import { grantedCenters, type NgoReach } from "../../domain/ngo/ngo-scope";
import { type PayoutFacts, payoutRows } from "../payout/list-payouts";

/** A payout that the organisation sees. @throws AccessRefused `not_found` for any other, whether it exists or not */
export async function requirePayout(
  container: MedusaContainer,
  reach: NgoReach,
  id: string,
): Promise<PayoutFacts> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const centers = grantedCenters(reach, "detail");
  const { payouts } = await payoutRows(sql, { ids: [id], centers, limit: 1 });
  const [payout] = payouts;
  if (!payout || payout.status === "rejected") throw new AccessRefused("not_found");
  return payout;
}
