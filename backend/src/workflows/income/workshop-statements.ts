import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WorkshopStatements } from "../../contracts/manager/income";
import { payoutRows } from "../payout/list-payouts";
import { BookRefusal } from "../statement/book-refusal";
import { type ExportedFile, exportStatement, type StatementFormat } from "../statement/export-statement";
import { type StatementReach, statementHead, statementHeads } from "../statement/list-statements";

/** Some years of months in some currencies. */
const MOST = 200;

/** A workshop's closed months and what was paid out against them: as operators see them, without who did it. */
export async function listWorkshopStatements(
  container: MedusaContainer,
  { workshopId, centerId, wholeCenter }: StatementReach,
): Promise<WorkshopStatements> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [{ statements }, { payouts }] = await Promise.all([
    statementHeads(sql, { centers: [centerId], workshopId, ofCenter: wholeCenter, limit: MOST }),
    payoutRows(sql, { statuses: ["approved"], workshopId, limit: MOST }),
  ]);
  return {
    statements: statements.map((head) => ({
      id: head.id,
      month: head.period,
      workshop: head.workshop?.name ?? null,
      currencyCode: head.currencyCode,
      exponent: head.exponent,
      openingMinor: head.openingMinor,
      closingMinor: head.closingMinor,
      paidOutMinor: head.paidOutMinor,
      closedAt: head.closedAt,
    })),
    payouts: payouts.map(({ id, period, currencyCode, exponent, amountMinor, paidOn, reference, parts }) => ({
      id,
      month: period,
      currencyCode,
      exponent,
      amountMinor,
      paidOn,
      reference,
      parts,
    })),
  };
}

/** A closed statement as a file. One that the manager doesn't reach is none. */
export async function workshopStatementFile(
  container: MedusaContainer,
  id: string,
  format: StatementFormat,
  { workshopId, centerId, wholeCenter }: StatementReach,
): Promise<ExportedFile> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const head = await statementHead(sql, id);
  const isReached =
    head?.center.id === centerId && (head.workshop ? head.workshop.id === workshopId : wholeCenter);
  if (!isReached) throw new BookRefusal("statement_not_found", "There is no such statement.");
  return exportStatement(container, id, format);
}
