import { model } from "@medusajs/framework/utils";
import { LOCALES } from "../../../contracts/locale";
import { EXPORT_REASONS, EXPORT_STATES } from "../../../contracts/ngo/export";
import { EXPORT_FORMATS } from "../../../contracts/ngo/report";

/** A file of a report, from asking to its end. Definition and centers stay what they were when it was asked for. */
export const ExportJob = model
  .define("ngo_export", {
    id: model.id({ prefix: "nexp" }).primaryKey(),
    organisation_id: model.text(),
    report_id: model.text().nullable(),
    /** Month that a mailed one was made in, once a report; null for one that somebody asked for. */
    made_in: model.text().nullable(),
    name: model.text(),
    /** A `ReportDefinition` with a fixed period. */
    definition: model.json(),
    /** Ids of all centers that it is about. */
    centers: model.json(),
    format: model.enum([...EXPORT_FORMATS]),
    locale: model.enum([...LOCALES]),
    state: model.enum([...EXPORT_STATES]),
    reason: model.enum([...EXPORT_REASONS]).nullable(),
    rows_done: model.number(),
    rows_all: model.number().nullable(),
    /** How often it was begun: one that keeps being cut off ends. */
    attempts: model.number(),
    file_key: model.text().nullable(),
    bytes: model.number().nullable(),
    sha256: model.text().nullable(),
    position: model.text().nullable(),
    /** Account; null for one that the shop makes each month. */
    asked_by: model.text().nullable(),
    started_at: model.dateTime().nullable(),
    finished_at: model.dateTime().nullable(),
    expires_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["organisation_id", "created_at"] },
    { on: ["state"], where: "state in ('queued', 'running')" },
    { on: ["sha256"] },
    { on: ["report_id", "made_in"], unique: true, where: "made_in is not null" },
  ]);
