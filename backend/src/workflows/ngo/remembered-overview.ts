import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NgoOverview, OverviewQuery } from "../../contracts/ngo/figures";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { readOverview } from "./read-overview";

/** An answer names its moment, and what is captured has to be seen within ten seconds. */
const FRESH_MS = 5_000;
const MOST = 200;

interface Answer {
  readonly until: number;
  readonly overview: Promise<NgoOverview>;
}

/** By database, since a process may have several one after another. */
const answers = new WeakMap<Knex, Map<string, Answer>>();

/**
 * The overview as it was read some seconds ago at most: reading years of many centers takes the database longer than one who
 * looks should wait, and whoever asks meanwhile gets the same answer. It belongs to the very grants that it was read with, so
 * that one which ends is gone at once.
 */
export function rememberedOverview(
  container: MedusaContainer,
  reach: NgoReach,
  query: OverviewQuery,
): Promise<NgoOverview> {
  const known = answersOf(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const { grants, reportingCurrency } = reach.organisation;
  const key = JSON.stringify([
    reportingCurrency,
    grants.map(({ centerId, scope }) => [centerId, scope]),
    query,
  ]);
  const now = Date.now();
  for (const [old, { until }] of known) if (until <= now || known.size > MOST) known.delete(old);
  const answer = known.get(key);
  if (answer) return answer.overview;
  const overview = readOverview(container, reach, query);
  known.set(key, { until: now + FRESH_MS, overview });
  overview.catch(() => known.delete(key));
  return overview;
}

function answersOf(connection: Knex): Map<string, Answer> {
  const known = answers.get(connection) ?? new Map<string, Answer>();
  answers.set(connection, known);
  return known;
}
