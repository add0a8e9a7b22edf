import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { LedgerCheckDto } from "../../../contracts/attribution";
import { runLedgerChecks } from "./run-ledger-checks";

/**
 * Runs every check and remembers since when each finding stands. A finding that is gone is forgotten; one that comes
 * back starts anew.
 */
export async function checkBooks(connection: Knex): Promise<LedgerCheckDto[]> {
  return connection.transaction(async (sql) => {
    // Two checks at once would each forget what the other has just found.
    await sql.raw("select pg_advisory_xact_lock(hashtext('ledger-findings'))");
    const checks = await runLedgerChecks(async (text) => (await sql.raw(text)).rows);
    const found = checks.flatMap(({ id, findings }) =>
      findings.map((sentence) => ({ check_id: id, sentence })),
    );
    await sql.raw(
      `delete from ledger_finding
        where (check_id, sentence) not in (select * from unnest(:checks::text[], :sentences::text[]))`,
      { checks: found.map(({ check_id }) => check_id), sentences: found.map(({ sentence }) => sentence) },
    );
    if (found.length > 0)
      await sql("ledger_finding").insert(found).onConflict(["check_id", "sentence"]).ignore();
    const rows: { check_id: string; sentence: string; since: Date }[] = await sql("ledger_finding");
    const since = new Map(rows.map((row) => [`${row.check_id} ${row.sentence}`, row.since.toISOString()]));
    return checks.map(({ id, title, findings }) => ({
      id,
      title,
      findings: findings.map((sentence) => ({ sentence, since: since.get(`${id} ${sentence}`) ?? null })),
    }));
  });
}
