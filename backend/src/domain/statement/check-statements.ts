import { checkChains, type StatementCheck } from "./check-chain";
import type { Statement } from "./statement";
import { statementHash } from "./statement-hash";

/** {@link checkChains} of statements that are hashed here. */
export const checkStatements = (statements: readonly Statement[]): StatementCheck[] =>
  checkChains(statements.map((statement) => ({ statement, textHash: statementHash(statement) })));
