import { randomInt } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import { batchSheetsPdf } from "../../documents/batch-sheet/batch-sheets-pdf";
import type { PrintedDocument } from "../print/printed-document";
import { readTemplateFacts } from "./read-vocabulary";

/** Letters and digits that no handwriting takes for one another. */
const SIGNS = "ACDEFHJKMNPRTUVWXY34679";
const SIGNS_OF_A_PRINT = 4;

/** Empty sheets for a workshop, each with a number that hardly ever comes twice. */
export async function printBatchSheets(
  container: MedusaContainer,
  workshopId: string,
  { locale, sheets }: { readonly locale: Locale; readonly sheets: number },
): Promise<PrintedDocument> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const place = await sql("workshop as w")
    .join("center as c", "c.id", "w.center_id")
    .where("w.id", workshopId)
    .first("w.name as workshop", "c.name as center");
  const { currency, categories } = await readTemplateFacts(container, workshopId, locale);
  const print = Array.from({ length: SIGNS_OF_A_PRINT }, () => SIGNS[randomInt(SIGNS.length)]).join("");
  const content = await batchSheetsPdf(
    Array.from({ length: sheets }, (_, index) => ({
      locale,
      number: `${print}-${index + 1}`,
      workshop: place.workshop[locale],
      center: place.center[locale],
      currency,
      categories,
    })),
  );
  return { fileName: `batch-sheet-${print}.pdf`, content };
}
