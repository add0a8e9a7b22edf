import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type {
  NgoStatement,
  NgoStatementDetail,
  NgoStatements,
  NgoStatementsQuery,
} from "../../contracts/ngo/statements";
import type { StatementHead } from "../../contracts/statement";
import { AccessRefused } from "../../domain/access/access-refused";
import { grantedCenters, type NgoReach, readerLocale } from "../../domain/ngo/ngo-scope";
import { type ExportedFile, exportStatement, type StatementFormat } from "../statement/export-statement";
import { statementHead, statementHeads } from "../statement/list-statements";
import { readStatementDetail } from "../statement/read-statement-detail";
import { detailedCenters } from "./detailed-centers";

/** Closed months of the centers behind whose sums the organisation may look, newest first. */
export async function listNgoStatements(
  container: MedusaContainer,
  reach: NgoReach,
  { center, month, ...page }: NgoStatementsQuery,
): Promise<NgoStatements> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { ids, onlySums } = await detailedCenters(sql, reach, center);
  const { statements, count } = await statementHeads(sql, {
    ...page,
    centers: ids,
    period: month,
    locale: readerLocale(reach),
  });
  return { statements: statements.map(presented), count, onlySums: [...onlySums] };
}

/** One closed month with every line. @throws AccessRefused `not_found` for any that the organisation doesn't see */
export async function readNgoStatement(
  container: MedusaContainer,
  reach: NgoReach,
  id: string,
): Promise<NgoStatementDetail> {
  await requireStatement(container, reach, id);
  const detail = await readStatementDetail(container, id, readerLocale(reach));
  const { timeZone, previousHash, opening, closing, lines } = detail;
  return {
    ...presented(detail),
    timeZone,
    previousHash,
    opening,
    closing,
    lines: lines.map(({ entryId: _, orderId: __, ...line }) => line),
  };
}

/** A closed month as a file, the same that operators get. @throws AccessRefused `not_found` */
export async function ngoStatementFile(
  container: MedusaContainer,
  reach: NgoReach,
  id: string,
  format: StatementFormat,
): Promise<ExportedFile> {
  await requireStatement(container, reach, id);
  return exportStatement(container, id, format);
}

async function requireStatement(container: MedusaContainer, reach: NgoReach, id: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const head = await statementHead(sql, id);
  if (!head || !grantedCenters(reach, "detail").includes(head.center.id))
    throw new AccessRefused("not_found");
}

const presented = (head: StatementHead): NgoStatement => ({
  id: head.id,
  center: head.center,
  workshop: head.workshop?.name ?? null,
  month: head.period,
  currencyCode: head.currencyCode,
  exponent: head.exponent,
  openingMinor: head.openingMinor,
  closingMinor: head.closingMinor,
  paidOutMinor: head.paidOutMinor,
  entries: head.entries,
  closedAt: head.closedAt,
  hash: head.hash,
  isNewest: head.isNewest,
});
