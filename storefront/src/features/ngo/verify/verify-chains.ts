import {
  chainOf,
  checkChains,
  type HashedStatement,
  type StatementFinding,
} from "@second-chance/backend/domain/statement/check-chain";
import type { Statement } from "@second-chance/backend/domain/statement/statement";
import { statementText } from "@second-chance/backend/domain/statement/statement-text";

/** SHA-256 of a text, hex; the browser reckons it without asking anybody. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One chain, with what was found about it. */
export interface VerifiedChain {
  readonly key: string;
  readonly center: string;
  /** Null for what the center holds itself. */
  readonly workshop: string | null;
  readonly currencyCode: string;
  readonly statements: number;
  readonly lastPeriod: string;
  readonly lastHash: string;
  /** Statement by statement, oldest first; none where the chain holds. */
  readonly broken: readonly {
    readonly period: string;
    readonly codes: readonly (StatementFinding["code"] | "before_missing")[];
  }[];
}

/** Checks statements by the shop's own rule, chain by chain. A chain whose beginning isn't there doesn't hold. */
export async function verifyChains(statements: readonly Statement[]): Promise<readonly VerifiedChain[]> {
  const hashed: HashedStatement[] = [];
  for (const statement of statements)
    hashed.push({ statement, textHash: await sha256(statementText(statement)) });
  const checked = checkChains(hashed);
  const keys = [...new Set(checked.map(({ statement }) => chainOf(statement)))];
  return keys.flatMap((key) => {
    const checks = checked.filter(({ statement }) => chainOf(statement) === key);
    const newest = checks.at(-1)?.statement;
    if (!newest) return [];
    const { center, workshop, currencyCode, period: lastPeriod, hash: lastHash } = newest;
    const broken = checks.flatMap(({ statement: { period }, findings, beforeMissing }) => {
      const codes = [
        ...findings.map(({ code }) => code),
        ...(beforeMissing ? (["before_missing"] as const) : []),
      ];
      return codes.length > 0 ? { period, codes } : [];
    });
    return { key, center, workshop, currencyCode, statements: checks.length, lastPeriod, lastHash, broken };
  });
}
