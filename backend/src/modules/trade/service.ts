import { MedusaService } from "@medusajs/framework/utils";
import { FxRate } from "./models/fx-rate";
import { HoldLift } from "./models/hold-lift";
import { HoldRevocation } from "./models/hold-revocation";
import { RuleDataset } from "./models/rule-dataset";
import { SaleVerdict } from "./models/sale-verdict";
import { TradeFacts } from "./models/trade-facts";
import { WaitingQuestion } from "./models/waiting-question";

export class TradeModuleService extends MedusaService({
  TradeFacts,
  FxRate,
  RuleDataset,
  HoldLift,
  HoldRevocation,
  SaleVerdict,
  WaitingQuestion,
}) {}
