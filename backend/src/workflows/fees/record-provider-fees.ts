import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { FeeFileResult, ProviderFeeDto } from "../../contracts/provider-fees";
import { type FeeNews, type NewFee, newFees } from "../../domain/fees/new-fees";
import { readFeeFile } from "../../domain/fees/read-fee-file";
import { exponentOf } from "../../domain/money";
import { insertFees, readFees } from "../../modules/attribution/fees/stored-fees";
import { refuseProblems } from "../csv/file-refused";
import { parseCsv } from "../csv/parse-csv";
import { attributeOrders } from "./attribute-orders";
import { feePayments } from "./fee-payments";

/** What a file of fees would add, and all that is wrong with it. Writes nothing. */
export async function checkFeeFile(container: MedusaContainer, csv: string): Promise<FeeFileResult> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { fresh, known, problems } = await weigh(sql, csv);
  return { loaded: false, fees: fresh.map(toDto), known, problems: [...problems], behind: [] };
}

/**
 * Records the fees of a file, all that are new or none, and brings the books of their orders up to them. Throws
 * `FileRefused` when a single row is wrong. A file that was sent before adds nothing.
 */
export async function recordProviderFees(
  container: MedusaContainer,
  csv: string,
  by: string,
): Promise<FeeFileResult> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { fresh, known } = await connection.transaction(async (sql) => {
    // One file at a time: a reference that another file is just recording must be seen.
    await sql.raw("select pg_advisory_xact_lock(hashtext('provider_fee'))");
    const news = await weigh(sql, csv);
    refuseProblems("fee_file_refused", news.problems);
    await insertFees(sql, news.fresh, by);
    return news;
  });
  const behind = await attributeOrders(container, new Set(fresh.map(({ orderId }) => orderId)));
  return { loaded: true, fees: fresh.map(toDto), known, problems: [], behind };
}

async function weigh(sql: Knex, csv: string): Promise<FeeNews> {
  const { rows, problems: unreadable } = parseCsv(csv);
  if (unreadable.length > 0) return { fresh: [], known: 0, problems: unreadable };
  const file = readFeeFile(rows, new Date());
  const payments = await feePayments(
    sql,
    file.fees.map(({ paymentId }) => paymentId),
  );
  const onFile = await readFees(
    sql,
    file.fees.map(({ reference }) => reference),
  );
  const news = newFees(file.fees, payments, onFile);
  const problems = [...file.problems, ...news.problems].sort((a, b) => a.line - b.line);
  return { ...news, problems };
}

function toDto(fee: NewFee): ProviderFeeDto {
  return {
    reference: fee.reference,
    paymentId: fee.paymentId,
    orderId: fee.orderId,
    currencyCode: fee.currencyCode,
    exponent: exponentOf(fee.currencyCode),
    amountMinor: fee.amountMinor.toString(),
    occurredAt: fee.occurredAt.toISOString(),
  };
}
