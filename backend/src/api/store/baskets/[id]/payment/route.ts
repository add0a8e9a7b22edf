import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { placeSchema } from "../../../../../contracts/basket";
import { readPaymentProgress } from "../../../../../workflows/payment/read-payment-progress";
import { startStripePayment } from "../../../../../workflows/payment/start-stripe-payment";
import { parseInput } from "../../../../shared/parse-input";
import { pathId } from "../../basket-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await startStripePayment(req.scope, pathId(req, "id"), parseInput(placeSchema, req.body)));
}

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readPaymentProgress(req.scope, pathId(req, "id")));
}
