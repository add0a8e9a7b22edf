import type { NgoExport } from "../../contracts/ngo/export";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import type { StoredExport } from "../../modules/ngo-report/export-rows";
import { mayTake } from "./export-reach";

/** An export as members of its organisation see it; it is open as long as they may take its file. */
export function presentExport(row: StoredExport, reach: NgoReach, now = new Date()): NgoExport {
  const { id, report_id, name, format, locale, state, reason, rows_done, rows_all, bytes, sha256, position } =
    row;
  const isOpen =
    row.file_key !== null && row.expires_at !== null && row.expires_at > now && mayTake(reach, row);
  return {
    id,
    report_id,
    name,
    format,
    locale,
    state,
    reason,
    rows_done,
    rows_all,
    bytes,
    sha256,
    position,
    asked_at: row.created_at.toISOString(),
    finished_at: row.finished_at?.toISOString() ?? null,
    expires_at: row.expires_at?.toISOString() ?? null,
    is_open: state === "done" && isOpen,
  };
}
