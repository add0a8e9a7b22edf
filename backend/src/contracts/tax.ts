import { z } from "zod";
import { PERIOD } from "./statement";

/** GET /admin/tax?from&to : months of each center's own clock, both included. */
export const taxQuerySchema = z
  .object({ from: z.string().regex(PERIOD).optional(), to: z.string().regex(PERIOD).optional() })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ["to"],
    message: "The last month comes before the first.",
  });
export type TaxQuery = z.infer<typeof taxQuerySchema>;

/** Tax that was taken inside prices, by the country whose tax it is. */
export interface TaxReport {
  readonly rows: readonly {
    /** Tax of the country that a center sends from, or import VAT that was collected for the destination. */
    readonly of: "origin" | "destination";
    /** ISO alpha-2; '' for money that no center stands behind. */
    readonly country: string;
    readonly currencyCode: string;
    readonly exponent: number;
    readonly collectedMinor: string;
    /** Given back with refunds, above zero. */
    readonly givenBackMinor: string;
    readonly dueMinor: string;
    readonly entries: number;
  }[];
}

/** `IM` and ten digits: the number of a country, of the trader, and a check digit. */
const IOSS_NUMBER = /^IM\d{10}$/;

/**
 * POST /admin/import-vat : from which day on VAT of the European Union's countries is collected at sale, and under which number
 * of its import one-stop shop; null ends it.
 */
export const importSchemeSchema = z.object({
  number: z
    .string()
    .trim()
    .toUpperCase()
    .regex(IOSS_NUMBER, "A number of the import one-stop shop is IM and ten digits.")
    .nullable(),
  /** Today at the earliest: what was sold stays as it was. */
  from: z.iso.date(),
});
export type ImportSchemeInput = z.infer<typeof importSchemeSchema>;

export interface ImportSchemeDto {
  /** Null from a day on which nothing is collected any more. */
  readonly number: string | null;
  readonly from: string;
  readonly setBy: string;
  readonly setAt: string;
  readonly inForce: boolean;
}

/** GET /admin/import-vat : newest first. */
export interface ImportSchemeList {
  readonly collecting: boolean;
  readonly schemes: readonly ImportSchemeDto[];
}
