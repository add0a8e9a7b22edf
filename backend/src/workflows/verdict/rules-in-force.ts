import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { readImportRules } from "../../datasets/import-rules";
import type { ImportRules } from "../../domain/verdict/import-rules";
import { versionAt } from "./version-at";

/** How long a process may judge by a version that another process has replaced. */
const LOOK_EVERY_MS = 1_000;

/** By row id; a dataset is kept as one object, because its index is remembered by it. */
const read = new Map<string, ImportRules>();
let inForce: { readonly rules: ImportRules; readonly until: number } | undefined;

/**
 * The import rules of this moment. One small statement a second finds out whether another version has taken effect; the
 * rules themselves are read once a version. Never rests on an older answer when the database fails: the gate then refuses.
 */
export async function rulesInForce(container: MedusaContainer): Promise<ImportRules> {
  if (inForce && Date.now() < inForce.until) return inForce.rules;
  const rules = await rulesAt(container, new Date());
  inForce = { rules, until: Date.now() + LOOK_EVERY_MS };
  return rules;
}

/** The import rules of a moment; those that came with this release where none had been stored by then. */
export async function rulesAt(container: MedusaContainer, at: Date): Promise<ImportRules> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const {
    rows: [stored],
  } = await sql.raw(versionAt("?"), [at]);
  if (!stored) return readImportRules();
  const known = read.get(stored.id);
  if (known) return known;
  const { content } = await sql("rule_dataset").where("id", stored.id).first("content");
  read.set(stored.id, content);
  return content;
}

/** This process has stored a version: the next question looks for it. */
export function forgetRulesInForce(): void {
  inForce = undefined;
}
