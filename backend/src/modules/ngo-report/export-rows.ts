import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Locale } from "../../contracts/locale";
import { EXPORT_DAYS, type ExportReason, type ExportState, MOST_WAITING } from "../../contracts/ngo/export";
import type { ExportFormat, ReportDefinition } from "../../contracts/ngo/report";

/** A row of `ngo_export`. */
export interface StoredExport {
  readonly id: string;
  readonly organisation_id: string;
  readonly report_id: string | null;
  readonly made_in: string | null;
  readonly name: string;
  readonly definition: ReportDefinition;
  readonly centers: readonly string[];
  readonly format: ExportFormat;
  readonly locale: Locale;
  readonly state: ExportState;
  readonly reason: ExportReason | null;
  readonly rows_done: number;
  readonly rows_all: number | null;
  readonly attempts: number;
  readonly file_key: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly position: string | null;
  readonly asked_by: string | null;
  readonly started_at: Date | null;
  readonly finished_at: Date | null;
  readonly expires_at: Date | null;
  readonly created_at: Date;
}

export type NewExport = Pick<
  StoredExport,
  | "organisation_id"
  | "report_id"
  | "made_in"
  | "name"
  | "definition"
  | "centers"
  | "format"
  | "locale"
  | "asked_by"
>;

/** One that is begun: whoever has begun it is told from whoever did before by the moment. */
export type BegunExport = StoredExport & { readonly started_at: Date };

export interface WrittenFile {
  readonly file_key: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly position: string;
}

const MOST_ATTEMPTS = 3;
/** Nothing was heard of a begun one for so long: its process is gone. */
const SILENT_MINUTES = 5;

/**
 * Puts an export into the queue, unless its organisation has enough waiting; null then. Those who ask at one time for an
 * organisation take turns. One of a month is there once.
 */
export async function queueExport(sql: Knex, asked: NewExport): Promise<StoredExport | null> {
  await sql.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `ngo-exports:${asked.organisation_id}`,
  ]);
  const waiting = await sql("ngo_export")
    .where({ organisation_id: asked.organisation_id, made_in: null })
    .whereIn("state", ["queued", "running"])
    .count({ found: "*" })
    .first();
  if (asked.made_in === null && Number(waiting?.found ?? 0) >= MOST_WAITING) return null;
  const [queued]: StoredExport[] = await sql("ngo_export")
    .insert({
      ...asked,
      id: `nexp_${randomUUID().replaceAll("-", "")}`,
      definition: JSON.stringify(asked.definition),
      centers: JSON.stringify(asked.centers),
      state: "queued",
    })
    .onConflict(sql.raw("(report_id, made_in) where made_in is not null"))
    .ignore()
    .returning("*");
  return queued ?? null;
}

/** The next in the queue: of the organisation that has waited longest since it was last served, its oldest. */
const NEXT = `
  update ngo_export set state = 'running', attempts = attempts + 1, rows_done = 0, started_at = date_trunc('milliseconds', clock_timestamp()), updated_at = now()
   where id = (select e.id from ngo_export e where e.state = 'queued'
                order by (select max(p.started_at) from ngo_export p where p.organisation_id = e.organisation_id) nulls first,
                         e.created_at, e.id
                  for update skip locked limit 1)
  returning *`;

export async function beginNext(sql: Knex): Promise<BegunExport | null> {
  const { rows } = await sql.raw(NEXT);
  return rows[0] ?? null;
}

/** Notes how far it has come; false when somebody else has begun it since, or it was ended. */
export async function noteProgress(
  sql: Knex,
  begun: BegunExport,
  rows: Pick<StoredExport, "rows_done" | "rows_all">,
): Promise<boolean> {
  return (await own(sql, begun).update({ ...rows, updated_at: sql.fn.now() })) > 0;
}

export async function finishExport(sql: Knex, begun: BegunExport, file: WrittenFile): Promise<boolean> {
  const expires = sql.raw("now() + make_interval(days => ?)", [EXPORT_DAYS]);
  return (await end(sql, begun, { state: "done", ...file, expires_at: expires })) > 0;
}

export async function endWithoutFile(sql: Knex, begun: BegunExport, reason: ExportReason): Promise<void> {
  const isEmpty = reason === "grant_ended" || reason === "seat_ended";
  await end(sql, begun, { state: isEmpty ? "empty_handed" : "failed", reason });
}

/** Back into the queue, or out of it for good after some attempts. */
export async function tryAgainLater(sql: Knex, begun: BegunExport): Promise<void> {
  if (begun.attempts >= MOST_ATTEMPTS) await endWithoutFile(sql, begun, "fault");
  else await own(sql, begun).update({ state: "queued", updated_at: sql.fn.now() });
}

/** Exports whose process is gone. */
export async function takeUpSilent(sql: Knex): Promise<void> {
  const silent: BegunExport[] = await sql("ngo_export")
    .where({ state: "running" })
    .where("updated_at", "<", sql.raw("now() - make_interval(mins => ?)", [SILENT_MINUTES]));
  for (const begun of silent) await tryAgainLater(sql, begun);
}

const own = (sql: Knex, { id, started_at }: BegunExport) =>
  sql("ngo_export").where({ id, started_at, state: "running" });

const end = (sql: Knex, begun: BegunExport, values: object): Promise<number> =>
  own(sql, begun).update({ ...values, finished_at: sql.fn.now(), updated_at: sql.fn.now() });
