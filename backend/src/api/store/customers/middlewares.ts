import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { type CustomerBody, tidyCustomerBody } from "./tidy-customer-body";

/** Runs after Medusa's own validation, whose result is what its routes read. */
function tidy(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  tidyCustomerBody((req.validatedBody ?? {}) as CustomerBody);
  next();
}

export const customerMiddlewares: MiddlewareRoute[] = [
  "/store/customers",
  "/store/customers/me",
  "/store/customers/me/addresses",
  "/store/customers/me/addresses/:address_id",
].map((matcher) => ({ method: ["POST"], matcher, middlewares: [tidy] }));
