import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NgoOverview, OverviewQuery } from "../../contracts/ngo/figures";
import { type NgoReach, readerLocale } from "../../domain/ngo/ngo-scope";
import { readOverview } from "./read-overview";
import { RecentAnswers } from "./recent-answers";

/** By database, since a process may have several one after another. */
const answers = new WeakMap<Knex, RecentAnswers<NgoOverview>>();

/**
 * The overview as it was read some seconds ago at most: adding up years of many centers takes the database longer than one
 * who looks again should wait. An answer belongs to the very grants that it was read with, so that one which ends is gone at
 * once.
 */
export function rememberedOverview(
  container: MedusaContainer,
  reach: NgoReach,
  query: OverviewQuery,
): Promise<NgoOverview> {
  const { grants, reportingCurrency } = reach.organisation;
  const seen = grants.map(({ centerId, scope }) => [centerId, scope]);
  return answersOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION)).answer(
    JSON.stringify([readerLocale(reach), reportingCurrency, seen, query]),
    () => readOverview(container, reach, query),
  );
}

function answersOf(connection: Knex): RecentAnswers<NgoOverview> {
  const known = answers.get(connection) ?? new RecentAnswers<NgoOverview>();
  answers.set(connection, known);
  return known;
}
