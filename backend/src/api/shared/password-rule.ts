import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { PASSWORD_LENGTH } from "../../contracts/account";
import { refuse } from "../../workflows/sale/sale-refused";

/** Medusa takes any password that isn't empty; the length is held to here for every client and actor. */
export function checkPassword(password: unknown): void {
  if (password === undefined) return;
  const { min, max } = PASSWORD_LENGTH;
  if (typeof password !== "string" || password.length < min || password.length > max)
    refuse("invalid_request", `A password has ${min} to ${max} characters.`, { field: "password" });
}

function hold(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  checkPassword((req.body as { password?: unknown } | undefined)?.password);
  next();
}

export const passwordMiddlewares: MiddlewareRoute[] = [
  "/auth/:actor_type/:auth_provider/register",
  "/auth/:actor_type/:auth_provider/update",
].map((matcher) => ({ method: ["POST"], matcher, middlewares: [hold] }));
