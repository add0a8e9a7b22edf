import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ChainCheck, ChainChecks } from "../../contracts/ngo/statements";
import { type NgoReach, readerLocale } from "../../domain/ngo/ngo-scope";
import { checkStatement } from "../../domain/statement/check-chain";
import type { Statement } from "../../domain/statement/statement";
import { statementHash } from "../../domain/statement/statement-hash";
import { type ChainHead, readChain, readChainHeads } from "../statement/read-chains";
import { detailedCenters } from "./detailed-centers";

/** Lines that are reckoned for several centers in one request; one center is always reckoned. */
const MOST_LINES = 60_000;

/** Whether each chain of closed months holds, reckoned now from the rows themselves: every hash, balance and link. */
export async function checkChains(
  container: MedusaContainer,
  reach: NgoReach,
  center: string | undefined,
): Promise<ChainChecks> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return connection.transaction(
    async (sql) => {
      const { ids, onlySums } = await detailedCenters(sql, reach, center);
      const heads = await readChainHeads(sql, ids, readerLocale(reach));
      const wasChecked =
        center !== undefined || heads.reduce((sum, { lines }) => sum + lines, 0) <= MOST_LINES;
      const chains: ChainCheck[] = [];
      for (const head of heads) {
        const broken = wasChecked ? await brokenIn(sql, head) : [];
        chains.push(presented(head, wasChecked, broken));
      }
      return { chains, wasChecked, checkedAt: new Date().toISOString(), onlySums: [...onlySums] };
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

async function brokenIn(sql: Knex, head: ChainHead): Promise<ChainCheck["broken"]> {
  const broken: ChainCheck["broken"] = [];
  let before: Statement | undefined;
  for await (const statement of readChain(sql, head)) {
    const { findings } = checkStatement({ statement, textHash: statementHash(statement) }, before);
    if (findings.length > 0)
      broken.push({ id: statement.id, month: statement.period, findings: findings.map(({ code }) => code) });
    before = statement;
  }
  return broken;
}

const presented = (
  { ids, lines: _, ...head }: ChainHead,
  wasChecked: boolean,
  broken: ChainCheck["broken"],
): ChainCheck => ({
  ...head,
  statements: ids.length,
  holds: wasChecked ? broken.length === 0 : null,
  broken,
});
