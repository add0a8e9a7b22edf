import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { statementCsv } from "../../documents/statement/statement-csv";
import { statementPdf } from "../../documents/statement/statement-pdf";
import { statementXlsx } from "../../documents/statement/statement-xlsx";
import { readStatement } from "../../modules/attribution/statements/stored-statements";
import { BookRefusal } from "./book-refusal";
import { statementHead } from "./list-statements";

export const STATEMENT_FORMATS = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
} as const;
export type StatementFormat = keyof typeof STATEMENT_FORMATS;

export interface ExportedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Buffer;
}

/** A closed statement as a file; CSV and XLSX carry all that `verify:statements` needs. */
export async function exportStatement(
  container: MedusaContainer,
  id: string,
  format: StatementFormat,
): Promise<ExportedFile> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [statement, head] = await Promise.all([readStatement(sql, id), statementHead(sql, id)]);
  if (!statement || !head) throw new BookRefusal("statement_not_found", "There is no such statement.");
  const content = {
    csv: async () => statementCsv(statement),
    xlsx: () => statementXlsx(statement),
    pdf: () => statementPdf(statement, { center: head.center.name, workshop: head.workshop?.name ?? null }),
  }[format];
  const { center, workshop, currencyCode, period } = statement;
  return {
    fileName: `${[center, workshop ?? "post", currencyCode, period].join("_").toLowerCase()}.${format}`,
    contentType: STATEMENT_FORMATS[format],
    content: await content(),
  };
}
