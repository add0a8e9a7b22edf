import { createHash, type Hash } from "node:crypto";
import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";

/** A value as JSON that no two programs could write in two ways: keys in order, nothing between. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(",")}}`;
}

/** The lines that are hashed: the head, and each row. */
export const headLine = (head: ReportHead): string => `${canonicalJson(head)}\n`;
export const rowLine = ({ kind, key, cells }: ReportRow): string =>
  `${JSON.stringify([kind, key, ...cells])}\n`;

const CHECK_LENGTH = 8;

/** The beginning of a row's own hash: it stands beside the row in files, so that a changed one is found among many. */
export const rowCheck = (row: ReportRow): string =>
  createHash("sha256").update(rowLine(row), "utf8").digest("hex").slice(0, CHECK_LENGTH);

/** SHA-256 over head and rows, while they pass. */
export class ReportSeal {
  readonly #hash: Hash = createHash("sha256");
  #digest: string | undefined;

  constructor(head: ReportHead) {
    this.#hash.update(headLine(head), "utf8");
  }

  add(row: ReportRow): void {
    this.#hash.update(rowLine(row), "utf8");
  }

  /** Hex; nothing can be added any more. */
  digest(): string {
    this.#digest ??= this.#hash.digest("hex");
    return this.#digest;
  }
}

/** SHA-256 of a report that is here as a whole. */
export function sealOf(head: ReportHead, rows: readonly ReportRow[]): string {
  const seal = new ReportSeal(head);
  for (const row of rows) seal.add(row);
  return seal.digest();
}
