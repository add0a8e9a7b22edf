import { MedusaService } from "@medusajs/framework/utils";
import { FxRate } from "./models/fx-rate";
import { TradeFacts } from "./models/trade-facts";

export class TradeModuleService extends MedusaService({ TradeFacts, FxRate }) {}
