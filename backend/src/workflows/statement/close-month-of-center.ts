import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { ATTRIBUTION_MODULE } from "../../modules/attribution";
import type { AttributionModuleService } from "../../modules/attribution/service";
import type { ClosedStatement } from "../../modules/attribution/statements/close-month";
import { attributeMissing } from "../attribution/attribute-missing";
import { BookRefusal, refusingAsBook } from "./book-refusal";
import { centersToClose } from "./centers-to-close";

export interface MonthOfCenter {
  readonly centerId: string;
  readonly period: string;
  /** Who closes it: an operator, or the job. */
  readonly closedBy: string;
}

/** Closes a month of one center, after every order that is behind has been brought into the book. */
export async function closeMonthOfCenter(
  container: MedusaContainer,
  { centerId, period, closedBy }: MonthOfCenter,
): Promise<ClosedStatement[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [center] = await centersToClose(sql, centerId);
  if (!center) throw new BookRefusal("center_not_found", "There is no such center.");
  const { failed } = await attributeMissing(container);
  if (failed.length > 0)
    throw new BookRefusal(
      "orders_behind",
      `${failed.length} orders could not be brought into the book. The log says why; the month stays open until they are.`,
    );
  const books = container.resolve<AttributionModuleService>(ATTRIBUTION_MODULE);
  return refusingAsBook(() => books.closeMonth(center, { period, closedBy }));
}
