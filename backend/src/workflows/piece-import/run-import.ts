import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { NewAct } from "../../domain/access/act";
import { stableId } from "../../domain/piece-import/stable-id";
import { PIECE_IMPORT_MODULE } from "../../modules/piece-import";
import type { StoredImport, StoredRow } from "../../modules/piece-import/import-rows";
import type { PieceImportModuleService } from "../../modules/piece-import/service";
import { mayStill } from "../access/may-still";
import { saveListingWorkflow } from "../listing/save-listing";
import { isLockTaken } from "../lock-taken";

/** Somebody has had it started. */
type StartedImport = StoredImport & { readonly started_by: string };

/** Rows between two looks at the progress. */
const ROWS_AT_A_TIME = 20;
/** Whoever finds another at work leaves it to them. */
const LOCK_WAIT_SECONDS = 1;
/** What the drafts say of the device that they come from. */
const DEVICE = "import";

/**
 * Makes the drafts of an import that is in the queue. Each has an id made of import and row, so that a run that was cut off is
 * taken up by the next one and nothing is made twice. Whoever had it started is asked for at every block: it stops when they may not list
 * any more.
 */
export async function runImport(container: MedusaContainer, id: string): Promise<void> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  try {
    await locking.execute(`piece-import:${id}`, () => makeDrafts(container, id), {
      timeout: LOCK_WAIT_SECONDS,
    });
  } catch (error) {
    if (!isLockTaken(error)) throw error;
  }
}

/** Begins at once and doesn't wait; the job comes by every minute for whatever fails. */
export function runImportSoon(container: MedusaContainer, id: string): void {
  runImport(container, id).catch((error: unknown) => {
    container.resolve<Logger>(ContainerRegistrationKeys.LOGGER).warn(`Import ${id} was cut off: ${error}`);
  });
}

/** Takes up every import that waits. */
export async function runWaitingImports(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const waiting: string[] = await sql("piece_import")
    .whereIn("state", ["queued", "running"])
    .orderBy("updated_at")
    .pluck("id");
  for (const id of waiting) await runImport(container, id);
}

async function makeDrafts(container: MedusaContainer, id: string): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const imports = container.resolve<PieceImportModuleService>(PIECE_IMPORT_MODULE);
  const [started]: StartedImport[] = await sql("piece_import")
    .where({ id })
    .whereIn("state", ["queued", "running"]);
  if (!started) return;
  while ((await imports.moveOn(id)) === "running") {
    if (!(await mayStill(sql, started.started_by, started.workshop_id, "list")))
      return imports.stopImport(id);
    const rows: StoredRow[] = await sql("piece_import_row")
      .where({ import_id: id, state: "ready" })
      .orderBy("line")
      .limit(ROWS_AT_A_TIME);
    const made = [];
    for (const row of rows)
      made.push({ line: row.line, listingId: await makeDraft(container, started, row) });
    await imports.markMade(id, made);
  }
}

async function makeDraft(
  container: MedusaContainer,
  { id, workshop_id: workshopId, started_by: by }: StartedImport,
  { line, content }: StoredRow,
): Promise<string> {
  const listingId = stableId(id, String(line));
  const act: NewAct = {
    actor: { kind: "manager", id: by },
    action: "listing.saved",
    centerId: null,
    workshopId,
    subject: { type: "listing", id: listingId },
    detail: { import_id: id, line },
    from: { address: "", device: DEVICE },
  };
  const save = { id: listingId, workshopId, baseRevision: 0, content, device: DEVICE, by, isOperator: false };
  try {
    await saveListingWorkflow(container).run({ input: { save, act } });
  } catch (error) {
    // Made before the run was cut off, and somebody has gone on with it or deleted it since.
    if (!isKnown(error)) throw error;
  }
  return listingId;
}

const isKnown = (error: unknown): boolean =>
  ["listing_changed", "not_found"].includes((error as { readonly code?: string }).code ?? "");
