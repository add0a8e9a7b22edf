import { CENTERS_OWN } from "../../contracts/statement";
import type { Statement } from "../../domain/statement/statement";
import { A4 } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { takeTurns } from "../paper/take-turns";
import { layOutStatement, type StatementNames } from "./lay-out-statement";

/** A statement to print and sign. It says what the files say; only these can be verified. */
export async function statementPdf(statement: Statement, names: StatementNames): Promise<Buffer> {
  const title = [names.workshop ?? CENTERS_OWN, names.center, statement.period].join(", ");
  const pdf = new Pdf(A4, title, "en");
  await takeTurns(layOutStatement(statement, names, pdf.typesetter), (page) => pdf.addPage(page));
  return pdf.bytes();
}
