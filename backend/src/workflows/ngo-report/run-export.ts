import { randomUUID } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { NGO_REPORT_MODULE } from "../../modules/ngo-report";
import type { BegunExport } from "../../modules/ngo-report/export-rows";
import type { NgoReportModuleService } from "../../modules/ngo-report/service";
import { inSnapshot } from "../ngo/read-snapshot";
import { mayTake, reachOfExport } from "./export-reach";
import { type OpenedReport, openReport } from "./open-report";
import { TooManyRows, writeReportFile } from "./write-report-file";

/** Between two notes of progress. */
const NOTE_MS = 1_000;

interface Work {
  /** Somebody has asked since the last look at the queue. */
  again: boolean;
  done: Promise<void>;
}

/** One process writes one file at a time; whatever is asked for meanwhile waits its turn. */
const working = new WeakMap<Knex, Work>();

/** Begins at once and doesn't wait; the job comes by every minute for whatever was cut off. */
export function runExportsSoon(container: MedusaContainer): void {
  runExports(container).catch((error: unknown) => {
    container.resolve<Logger>(ContainerRegistrationKeys.LOGGER).error("Exports were cut off", error as Error);
  });
}

/** Writes every export that waits, organisations in turn. */
export function runExports(container: MedusaContainer): Promise<void> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const known = working.get(connection);
  if (known) {
    known.again = true;
    return known.done;
  }
  const work: Work = { again: true, done: Promise.resolve() };
  working.set(connection, work);
  work.done = lookWhileAsked(container, work).finally(() => working.delete(connection));
  return work.done;
}

async function lookWhileAsked(container: MedusaContainer, work: Work): Promise<void> {
  while (work.again) {
    work.again = false;
    await drain(container);
  }
}

async function drain(container: MedusaContainer): Promise<void> {
  const exports = container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE);
  for (;;) {
    const begun = await exports.beginNext();
    if (!begun) return;
    await runExport(container, begun);
  }
}

async function runExport(container: MedusaContainer, begun: BegunExport): Promise<void> {
  const exports = container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE);
  try {
    await writeExport(container, begun);
  } catch (error) {
    if (error instanceof TooManyRows) return exports.endWithoutFile(begun, "too_many_rows");
    if (error instanceof AccessRefused) return exports.endWithoutFile(begun, "grant_ended");
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .error(`Export ${begun.id} was cut off`, error as Error);
    await exports.tryAgainLater(begun);
  }
}

/** Rights are read anew: those of whoever asked, and the grants of every center that it is about. */
async function writeExport(container: MedusaContainer, begun: BegunExport): Promise<void> {
  const exports = container.resolve<NgoReportModuleService>(NGO_REPORT_MODULE);
  const reach = await reachOfExport(container, begun);
  if (!reach) return exports.endWithoutFile(begun, "seat_ended");
  if (!mayTake(reach, begun)) return exports.endWithoutFile(begun, "grant_ended");
  const { name, locale, definition, format, centers } = begun;
  const settled = onlyOf(reach, centers);
  const { file, position } = await inSnapshot(container, settled, async (snapshot) => {
    const report = noted(exports, begun, await openReport(snapshot, { name, locale, definition }));
    const fileName = `export-${randomUUID()}.${format}`;
    return {
      file: await writeReportFile(container, report, { format, fileName }),
      position: snapshot.asOf.position,
    };
  });
  await exports.finishExport(begun, { ...file, position });
}

/** What was granted since it was asked for isn't in it. */
function onlyOf({ organisation, asks }: NgoReach, centers: readonly string[]): NgoReach {
  const grants = organisation.grants.filter(({ centerId }) => centers.includes(centerId));
  return { organisation: { ...organisation, grants }, asks };
}

/** The same report, whose progress is noted while its rows pass. */
function noted(exports: NgoReportModuleService, begun: BegunExport, report: OpenedReport): OpenedReport {
  async function* batches() {
    let rowsDone = 0;
    let notedAt = 0;
    for await (const batch of report.batches) {
      yield batch;
      rowsDone += batch.filter(({ kind }) => kind === "row").length;
      if (Date.now() - notedAt < NOTE_MS && rowsDone < report.count) continue;
      notedAt = Date.now();
      await exports.noteProgress(begun, { rows_done: rowsDone, rows_all: report.count });
    }
  }
  return { ...report, batches: batches() };
}
