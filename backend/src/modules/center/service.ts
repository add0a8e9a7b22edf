import { MedusaService } from "@medusajs/framework/utils";
import { Batch } from "./models/batch";
import { Center } from "./models/center";
import { Evidence } from "./models/evidence";
import { Workshop } from "./models/workshop";

export class CenterModuleService extends MedusaService({ Center, Workshop, Batch, Evidence }) {}
