import { MedusaService } from "@medusajs/framework/utils";
import { CatalogueEntry } from "./models/catalogue-entry";

export class CatalogueModuleService extends MedusaService({ CatalogueEntry }) {}
