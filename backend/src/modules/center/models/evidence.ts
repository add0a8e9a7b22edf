import { model } from "@medusajs/framework/utils";
import { EVIDENCE_KINDS } from "../../../domain/verdict/evidence-kind";
import { Batch } from "./batch";
import { Center } from "./center";

/** A dated document of a center; without a batch it covers everything the center makes. */
export const Evidence = model
  .define("evidence", {
    id: model.id({ prefix: "evd" }).primaryKey(),
    kind: model.enum([...EVIDENCE_KINDS]),
    issued_on: model.dateTime(),
    expires_on: model.dateTime(),
    /** Key in private storage; null while only the paper original is on file. */
    file_key: model.text().nullable(),
    status: model.enum(["current", "withdrawn"]).default("current"),
    center: model.belongsTo(() => Center, { mappedBy: "evidence" }),
    batch: model.belongsTo(() => Batch, { mappedBy: "evidence" }).nullable(),
  })
  .indexes([{ on: ["kind"] }]);
