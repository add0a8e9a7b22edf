import { createHash } from "node:crypto";
import type { Statement, StatementBody } from "./statement";
import { statementText } from "./statement-text";

/** SHA-256 of a statement's text, hex. */
export const statementHash = (body: StatementBody): string =>
  createHash("sha256").update(statementText(body), "utf8").digest("hex");

export const seal = (body: StatementBody): Statement => ({ ...body, hash: statementHash(body) });
