import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { AccessRefused } from "../../domain/access/access-refused";
import { grantedCenters, type NgoReach } from "../../domain/ngo/ngo-scope";
import { CHAIN_FORM, statementOnWire } from "../../domain/statement/chain-file";
import { readChain, readChainHeads } from "../statement/read-chains";

interface StreamedFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly parts: AsyncGenerator<string>;
}

/**
 * Every statement of a center as JSON, chain by chain, written while it is read.
 * @throws AccessRefused `not_found` for a center that the organisation doesn't see, or of which it sees sums only
 */
export async function chainFile(
  container: MedusaContainer,
  reach: NgoReach,
  center: string,
): Promise<StreamedFile> {
  if (!grantedCenters(reach, "detail").includes(center)) throw new AccessRefused("not_found");
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { handle } = await sql("center").where({ id: center }).first("handle");
  return {
    fileName: `${handle}_statements.json`,
    contentType: "application/json; charset=utf-8",
    parts: writtenOut(sql, center),
  };
}

/** Statements are never changed: those that are closed meanwhile are left out, and nothing else can differ. */
async function* writtenOut(sql: Knex, center: string): AsyncGenerator<string> {
  yield `{"form":${JSON.stringify(CHAIN_FORM)},"statements":[`;
  let between = "\n";
  for (const head of await readChainHeads(sql, [center]))
    for await (const statement of readChain(sql, head)) {
      yield `${between}${JSON.stringify(statementOnWire(statement))}`;
      between = ",\n";
    }
  yield "\n]}\n";
}
