import { model } from "@medusajs/framework/utils";
import { CENTER_KINDS } from "../../../contracts/center";
import { LOCALES } from "../../../contracts/locale";
import { LABOUR_CATEGORIES } from "../../../domain/verdict/labour-category";
import { Evidence } from "./evidence";
import { Workshop } from "./workshop";

/** `rehab_compulsory` exists so that such a place can be recorded and refused; it is never listed. */
export const RECORDED_CENTER_KINDS = [...CENTER_KINDS, "rehab_compulsory"] as const;

/**
 * An institution that sends parcels. `name` is the public name: an alias where the institution has not
 * agreed to be named. Texts are `Localised` objects.
 */
export const Center = model
  .define("center", {
    id: model.id({ prefix: "cen" }).primaryKey(),
    handle: model.text(),
    name: model.json(),
    story: model.json(),
    place: model.json(),
    /** A `MapPoint`, only as precise as `place`. */
    map: model.json().nullable(),
    kind: model.enum([...RECORDED_CENTER_KINDS]),
    /** ISO 3166-1 alpha-2, upper case. */
    country: model.text(),
    time_zone: model.text(),
    /** ISO 4217, upper case: the workshops' own prices and the ledger's payouts. */
    currency_code: model.text(),
    language: model.enum([...LOCALES]),
    default_labour_category: model.enum([...LABOUR_CATEGORIES]),
    sale_policy_id: model.text(),
    /** Tariff of the postal service that collects here, an id of destination-facts.json. */
    post_service_id: model.text(),
    /** A `Picture` of its materials and tools, never of people or walls; see contracts/picture. */
    picture: model.json().nullable(),
    /** Only active centers are shown and can sell. */
    status: model.enum(["draft", "active", "suspended"]).default("draft"),
    workshops: model.hasMany(() => Workshop, { mappedBy: "center" }),
    evidence: model.hasMany(() => Evidence, { mappedBy: "center" }),
  })
  .indexes([{ on: ["handle"], unique: true, where: "deleted_at IS NULL" }]);
