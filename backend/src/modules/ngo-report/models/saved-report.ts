import { model } from "@medusajs/framework/utils";
import { LOCALES } from "../../../contracts/locale";
import { EXPORT_FORMATS } from "../../../contracts/ngo/report";

/** A report that an organisation keeps, to be read and taken away whenever it is needed. */
export const SavedReport = model
  .define("ngo_saved_report", {
    id: model.id({ prefix: "nrep" }).primaryKey(),
    organisation_id: model.text(),
    name: model.text(),
    locale: model.enum([...LOCALES]),
    /** A `ReportDefinition`. */
    definition: model.json(),
    /** Of the file that is mailed. */
    format: model.enum([...EXPORT_FORMATS]),
    /** Day from which it is mailed each month, `YYYY-MM-DD` in UTC; null for one that isn't. */
    mails_since: model.text().nullable(),
    /** Account ids. */
    recipients: model.json(),
    changed_by: model.text(),
  })
  .indexes([{ on: ["organisation_id"] }, { on: ["mails_since"], where: "mails_since is not null" }]);
