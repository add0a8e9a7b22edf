import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MedusaError } from "@medusajs/framework/utils";
import type { ImportSchemeInput, ImportSchemeList } from "../../contracts/tax";
import { utcDay } from "../../domain/calendar-day";
import { schemeOn } from "../../domain/import-vat/import-scheme";
import { expirePlaces } from "../../shop-window/shop-window";
import { schemesSet } from "./import-schemes";

/** Newest first, and which of them holds today. */
export async function listImportSchemes(sql: Knex): Promise<ImportSchemeList> {
  const set = await schemesSet(sql);
  const current = schemeOn(set, utcDay(new Date()));
  return {
    collecting: Boolean(current?.number),
    schemes: set.map((scheme) => ({ ...scheme, inForce: scheme === current })).reverse(),
  };
}

/** Sets it from a day on. Refuses a day that is over: what was sold on it stays as it was. */
export async function setImportScheme(
  sql: Knex,
  { number, from }: ImportSchemeInput,
  by: string,
): Promise<void> {
  if (from < utcDay(new Date()))
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "It can begin today at the earliest: what was sold before stays as it was sold.",
      "scheme_in_the_past",
    );
  await sql("import_scheme").insert({ number, from_day: from, set_by: by });
  expirePlaces();
}
