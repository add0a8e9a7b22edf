import { MedusaService } from "@medusajs/framework/utils";
import { FairSale } from "./models/fair-sale";
import { FairStock } from "./models/fair-stock";

export class FairModuleService extends MedusaService({ FairSale, FairStock }) {}
