import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Difference } from "../../../domain/psp/payment-differences";

/** Who writes what no person wrote. */
const RECONCILIATION = "reconciliation";

/** What a look has changed. */
export interface DifferencesKept {
  readonly found: number;
  readonly mended: number;
}

/**
 * Keeps what a whole look at both books has found: new differences are opened, those that are gone are mended, and what an
 * operator has settled stays so while it is the same. Each step is written down for good.
 */
export async function keepDifferences(
  connection: Knex,
  differences: readonly Difference[],
): Promise<DifferencesKept> {
  return connection.transaction(async (sql) => {
    // One look at a time: two would each mend what the other has just found.
    await sql.raw("select pg_advisory_xact_lock(hashtext('psp_difference'))");
    const open: OpenRow[] = await sql("psp_difference").where({ state: "open" });
    const known = new Map(open.map((row) => [keyOf(row), row]));
    const here = new Set(differences.map(keyOf));
    let found = 0;
    for (const difference of differences) {
      const standing = known.get(keyOf(difference));
      if (standing && sameAmounts(standing, difference)) continue;
      if (standing) await close(sql, standing.id, "mended", RECONCILIATION, "Other amounts by now.");
      else if (await wasSettled(sql, difference)) continue;
      await openDifference(sql, difference);
      found += 1;
    }
    const gone = open.filter((row) => !here.has(keyOf(row)));
    for (const { id } of gone) await close(sql, id, "mended", RECONCILIATION, "Both books agree.");
    return { found, mended: gone.length };
  });
}

/** Settles a difference by an operator's word; false when it isn't open. */
export async function settleDifference(
  connection: Knex,
  { id, by, note }: { readonly id: string; readonly by: string; readonly note: string },
): Promise<boolean> {
  return connection.transaction(async (sql) => {
    const row = await sql("psp_difference").where({ id, state: "open" }).forUpdate().first("id");
    if (!row) return false;
    await close(sql, id, "settled", by, note);
    return true;
  });
}

interface OpenRow {
  readonly id: string;
  readonly kind: string;
  readonly subject: string;
  readonly ours_minor: string | null;
  readonly theirs_minor: string | null;
}

const keyOf = ({ kind, subject }: { readonly kind: string; readonly subject: string }) =>
  `${kind} ${subject}`;

const textOf = (minor: bigint | null) => minor?.toString() ?? null;

const sameAmounts = (row: OpenRow, { oursMinor, theirsMinor }: Difference) =>
  row.ours_minor === textOf(oursMinor) && row.theirs_minor === textOf(theirsMinor);

async function wasSettled(sql: Knex, difference: Difference): Promise<boolean> {
  const { kind, subject } = difference;
  const last: (OpenRow & { state: string }) | undefined = await sql("psp_difference")
    .where({ kind, subject })
    .orderBy([
      { column: "found_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .first();
  return last?.state === "settled" && sameAmounts(last, difference);
}

async function openDifference(sql: Knex, difference: Difference): Promise<void> {
  const id = generateEntityId("", "pdif");
  await sql("psp_difference").insert({
    id,
    kind: difference.kind,
    subject: difference.subject,
    currency_code: difference.currencyCode,
    ours_minor: textOf(difference.oursMinor),
    theirs_minor: textOf(difference.theirsMinor),
    order_id: difference.orderId,
    state: "open",
  });
  await note(sql, id, "open", RECONCILIATION, "Found.");
}

async function close(
  sql: Knex,
  id: string,
  state: "mended" | "settled",
  by: string,
  words: string,
): Promise<void> {
  await sql("psp_difference").where({ id }).update({ state, closed_at: sql.fn.now() });
  await note(sql, id, state, by, words);
}

async function note(sql: Knex, id: string, state: string, by: string, words: string): Promise<void> {
  await sql("psp_difference_note").insert({ difference_id: id, state, by, note: words });
}
