import type { LiftScope } from "../../contracts/hold";
import type { CatalogueSource } from "../catalogue/products-of";

/** Where the catalogue finds the products that a lifted hold is about. */
export const SOURCE_OF_SCOPE: Readonly<Record<LiftScope, CatalogueSource>> = {
  piece: "product",
  workshop: "workshop",
  center: "center",
};
