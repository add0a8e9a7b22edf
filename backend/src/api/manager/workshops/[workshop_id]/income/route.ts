import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type WorkshopIncome, workshopIncomeQuerySchema } from "../../../../../contracts/manager/income";
import { workshopIncome } from "../../../../../workflows/income/workshop-income";
import { parseInput } from "../../../../shared/parse-input";
import { reachOf } from "../../../manager-request";

/** What the workshop earned today, in a month and until now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<WorkshopIncome>): Promise<void> {
  const { workshopId } = reachOf(req, "income");
  res.json(await workshopIncome(req.scope, workshopId, parseInput(workshopIncomeQuerySchema, req.query)));
}
