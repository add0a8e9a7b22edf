import { MedusaService } from "@medusajs/framework/utils";
import { PspEvent } from "./models/psp-event";

/**
 * What the payment provider told us, and what we have seen of its books. Rows are written by one statement each, through the
 * functions beside: an inbox that answers within milliseconds has no time for more.
 */
export class PspModuleService extends MedusaService({ PspEvent }) {}
