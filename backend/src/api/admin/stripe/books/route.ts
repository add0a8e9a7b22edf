import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type StripeBooks, stripeBooksQuerySchema } from "../../../../contracts/stripe-books";
import { dayBooks } from "../../../../workflows/stripe/books/day-books";
import { parseInput } from "../../../shared/parse-input";

/** Our books of a day beside Stripe's. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<StripeBooks>): Promise<void> {
  res.json(await dayBooks(req.scope, parseInput(stripeBooksQuerySchema, req.query).day));
}
