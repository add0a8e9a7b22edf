import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { foldEntries } from "../../modules/attribution/summaries/fold-entries";
import { type Rebuilt, rebuildSummaries } from "../../modules/attribution/summaries/rebuild-summaries";
import { readCenterClocks } from "./center-clocks";

/** Folds what was booked since into the sums, by the clocks of today; returns how many entries. */
export async function foldSummaries(connection: Knex): Promise<number> {
  return foldEntries(connection, await readCenterClocks(connection));
}

/** Counts the whole book anew and corrects what differs. */
export async function recountSummaries(connection: Knex): Promise<Rebuilt> {
  return rebuildSummaries(connection, await readCenterClocks(connection));
}
