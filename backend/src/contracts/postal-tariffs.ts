import { z } from "zod";
import { rowProblemSchema } from "./csv-file";

/** A table of prices of one postal service; zones 1 at home, 2 neighbours, 3 continent, 4 elsewhere. */
export const tariffTableDtoSchema = z.object({
  service: z.string(),
  origin: z.string(),
  currencyCode: z.string(),
  exponent: z.number().int(),
  /** Upper bounds of the steps, grams. */
  stepsGrams: z.array(z.number().int()),
  zones: z.array(
    z.object({
      zone: z.string(),
      minDays: z.number().int(),
      maxDays: z.number().int(),
      /** Of each step, minor units. */
      pricesMinor: z.array(z.string()),
    }),
  ),
  /** Null for a service that charges by weight alone. */
  cm3PerKg: z.number().int().nullable(),
});
export type TariffTableDto = z.infer<typeof tariffTableDtoSchema>;

/**
 * Answer of POST /admin/postal-tariffs (body: `CsvFile` with the columns service, origin, currency, zone, up_to_g, price,
 * min_days, max_days, cm3_per_kg). A dry run answers with the tables or with the problems of all rows; a real run with
 * problems is refused with `tariff_file_refused`.
 */
export const tariffFileResultSchema = z.object({
  loaded: z.boolean(),
  tables: z.array(tariffTableDtoSchema),
  /** Tables of the file that are in force already, price for price. */
  known: z.number().int(),
  problems: z.array(rowProblemSchema),
  /** Centers whose parcels are priced by them. */
  centers: z.number().int(),
});
export type TariffFileResult = z.infer<typeof tariffFileResultSchema>;

export const suspensionDtoSchema = z.object({
  id: z.string(),
  service: z.string(),
  country: z.string(),
  from: z.string(),
  /** The first day on which it carries again; null while nobody knows. */
  to: z.string().nullable(),
  reason: z.string(),
  setBy: z.string(),
});
export type SuspensionDto = z.infer<typeof suspensionDtoSchema>;

/** GET /admin/postal-tariffs : the tables in force, and where a service carries nothing for now. */
export interface PostalTariffList {
  readonly tables: readonly (TariffTableDto & { readonly loadedBy: string; readonly loadedAt: string })[];
  readonly suspensions: readonly SuspensionDto[];
}

/** POST /admin/postal-tariffs/suspensions */
export const newSuspensionSchema = z
  .object({
    service: z.string().min(1).max(40),
    country: z.string().length(2).toUpperCase(),
    from: z.iso.date(),
    to: z.iso.date().nullable().default(null),
    reason: z.string().trim().min(1).max(300),
  })
  .refine(({ from, to }) => to === null || to > from, "A suspension ends after it has begun.");

/** POST /admin/postal-tariffs/suspensions/:id/end : `to` is the first day on which the service carries again. */
export const endSuspensionSchema = z.object({ to: z.iso.date() });
