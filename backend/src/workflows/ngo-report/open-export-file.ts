import type { Readable } from "node:stream";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { EXPORT_DAYS } from "../../contracts/ngo/export";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { slug } from "../../domain/slug";
import { recordActs } from "../access/steps/record-act";
import { mayTake } from "./export-reach";
import { requireExport } from "./read-exports";
import { ReportRefusal } from "./report-refusal";
import { EXPORT_TYPES } from "./write-report-file";

export interface ExportFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly bytes: number;
  readonly content: Readable;
}

/**
 * The file of an export. Grants are read anew: a file with a center in it that is granted no more is one that isn't there.
 * Refuses with `not_found`, with `export_not_ready` while there is no file, and with `link_expired` when its time is over.
 */
export async function openExportFile(
  container: MedusaContainer,
  reach: NgoReach,
  { id, act }: { readonly id: string; readonly act: NewAct },
): Promise<ExportFile> {
  const found = await requireExport(container, reach.organisation.id, id);
  if (!mayTake(reach, found)) throw new AccessRefused("not_found");
  const { state, file_key, expires_at, format, name, bytes } = found;
  if (state !== "done" || !expires_at)
    throw new ReportRefusal("export_not_ready", "This export has no file, or none yet.");
  if (!file_key || expires_at <= new Date())
    throw new ReportRefusal(
      "link_expired",
      `A file is kept for ${EXPORT_DAYS} days, and this one's are over. Ask for it again.`,
    );
  const content = await container.resolve<IFileModuleService>(Modules.FILE).getDownloadStream(file_key);
  await recordActs(container, [act]);
  return {
    fileName: `${slug(name) || "report"}.${format}`,
    contentType: EXPORT_TYPES[format],
    bytes: bytes ?? 0,
    content,
  };
}
