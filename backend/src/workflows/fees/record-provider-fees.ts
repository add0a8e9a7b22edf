import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { RowProblem } from "../../contracts/csv-file";
import type { FeeFileResult, ProviderFeeDto } from "../../contracts/provider-fees";
import type { FeeNews, NewFee } from "../../domain/fees/new-fees";
import { type FeeFile, readFeeFile } from "../../domain/fees/read-fee-file";
import { exponentOf } from "../../domain/money";
import { refuseProblems } from "../csv/file-refused";
import { parseCsv } from "../csv/parse-csv";
import { recordFees, weighFees } from "./record-fees";

/** What a file of fees would add, and all that is wrong with it. Writes nothing. */
export async function checkFeeFile(container: MedusaContainer, csv: string): Promise<FeeFileResult> {
  const { fresh, known, problems } = await weigh(container, readFile(csv));
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
  const file = readFile(csv);
  refuseProblems("fee_file_refused", await allProblems(container, file));
  const { fresh, known, problems, behind } = await recordFees(container, file.fees, { by, saidBy: "person" });
  refuseProblems("fee_file_refused", problems);
  return { loaded: true, fees: fresh.map(toDto), known, problems: [], behind: [...behind] };
}

function readFile(csv: string): FeeFile {
  const { rows, problems } = parseCsv(csv);
  return problems.length > 0 ? { fees: [], problems } : readFeeFile(rows, new Date());
}

/** Of a file whose rows can't all be read too, so that all of it can be put right at once. */
async function allProblems(container: MedusaContainer, file: FeeFile): Promise<readonly RowProblem[]> {
  return file.problems.length === 0 ? [] : (await weigh(container, file)).problems;
}

async function weigh(container: MedusaContainer, file: FeeFile): Promise<FeeNews> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const news = await weighFees(sql, file.fees, "person");
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
