import { MedusaService } from "@medusajs/framework/utils";
import { StockChange } from "./models/stock-change";

export class StockModuleService extends MedusaService({ StockChange }) {}
