import { z } from "zod";

/** A table that an operator sends as the text of a CSV file. With `dry_run` it is looked at and nothing is written. */
export const csvFileSchema = z.object({
  csv: z.string().min(1).max(500_000),
  dry_run: z.boolean().default(false),
});
export type CsvFile = z.input<typeof csvFileSchema>;

/** Why a row of a file can't be taken, in words, by its line in the file. */
export const rowProblemSchema = z.object({ line: z.number().int(), message: z.string() });
export type RowProblem = z.infer<typeof rowProblemSchema>;
