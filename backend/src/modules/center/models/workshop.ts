import { model } from "@medusajs/framework/utils";
import { Batch } from "./batch";
import { Center } from "./center";

/** A unit of one center that makes things. Public attribution stops here: makers have no record. */
export const Workshop = model
  .define("workshop", {
    id: model.id({ prefix: "wks" }).primaryKey(),
    handle: model.text(),
    name: model.json(),
    /** A range such as "5-10"; never an exact count. */
    makers_band: model.text(),
    /** A `Picture` of its bench, never of people; see contracts/picture. */
    picture: model.json().nullable(),
    status: model.enum(["active", "closed"]).default("active"),
    center: model.belongsTo(() => Center, { mappedBy: "workshops" }),
    batches: model.hasMany(() => Batch, { mappedBy: "workshop" }),
  })
  .indexes([{ on: ["handle"], unique: true, where: "deleted_at IS NULL" }]);
