import { MedusaService } from "@medusajs/framework/utils";
import { Fund } from "./models/fund";

export class FundModuleService extends MedusaService({ Fund }) {}
