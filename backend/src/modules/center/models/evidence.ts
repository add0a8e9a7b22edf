import { model } from "@medusajs/framework/utils";
import { EVIDENCE_KINDS } from "../../../domain/verdict/evidence-kind";
import { Batch } from "./batch";
import { Center } from "./center";

/**
 * A dated document of a center; without a batch it covers everything the center makes. It is never changed: it is withdrawn
 * once, with a reason, and another is recorded. The database refuses anything else.
 */
export const Evidence = model
  .define("evidence", {
    id: model.id({ prefix: "evd" }).primaryKey(),
    kind: model.enum([...EVIDENCE_KINDS]),
    issued_on: model.dateTime(),
    expires_on: model.dateTime(),
    /** Key in private storage; null while only the paper original is on file. */
    file_key: model.text().nullable(),
    /** The name that the file came with. */
    file_name: model.text().nullable(),
    note: model.text().default(""),
    status: model.enum(["current", "withdrawn"]).default("current"),
    /** User id of the operator; null for what came with the center's provisioning. */
    recorded_by: model.text().nullable(),
    withdrawn_by: model.text().nullable(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_reason: model.text().nullable(),
    center: model.belongsTo(() => Center, { mappedBy: "evidence" }),
    batch: model.belongsTo(() => Batch, { mappedBy: "evidence" }).nullable(),
  })
  .indexes([{ on: ["kind"] }]);
