import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "../../contracts/locale";
import { templateCsv, templateXlsx } from "../../documents/piece-template/piece-template";
import { readTemplateFacts } from "./read-vocabulary";

const TYPES = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** The template of a workshop as a file. */
export async function pieceTemplate(
  container: MedusaContainer,
  workshopId: string,
  format: "xlsx" | "csv",
  locale: Locale,
) {
  const facts = await readTemplateFacts(container, workshopId, locale);
  return {
    fileName: `pieces-${locale}.${format}`,
    contentType: TYPES[format],
    content: format === "xlsx" ? await templateXlsx(facts) : templateCsv(facts),
  };
}
