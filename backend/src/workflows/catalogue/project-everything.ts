import type { IProductModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { CATALOGUE_MODULE } from "../../modules/catalogue";
import type { CatalogueModuleService } from "../../modules/catalogue/service";
import { projectNow } from "./projection-queue";

/** Projects every product, and every row whose product is gone. Returns how many rows changed. */
export async function projectEverything(container: MedusaContainer): Promise<number> {
  const products = await container
    .resolve<IProductModuleService>(Modules.PRODUCT)
    .listProducts({}, { select: ["id"] });
  const rows = await container
    .resolve<CatalogueModuleService>(CATALOGUE_MODULE)
    .listCatalogueEntries({ listed: true }, { select: ["product_id"] });
  const ids = new Set([...products.map(({ id }) => id), ...rows.map(({ product_id }) => product_id)]);
  return projectNow(container, [...ids]);
}
