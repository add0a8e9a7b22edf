import { model } from "@medusajs/framework/utils";
import { LOCALES } from "../../../contracts/locale";

/** An organisation that supports centers and sees, of each that was granted, what it earned. */
export const Organisation = model.define("ngo_organisation", {
  id: model.id({ prefix: "org" }).primaryKey(),
  name: model.text(),
  /** ISO 3166-1 alpha-2, lower case: where it is at home. */
  country: model.text(),
  /** ISO 4217, upper case: what sums over several currencies are told in. */
  reporting_currency: model.text(),
  locale: model.enum([...LOCALES]),
});
