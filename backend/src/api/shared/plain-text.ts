import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import type { Problem } from "../../contracts/error";

/** All control characters but tab and line breaks: nobody types them, and PostgreSQL can't store U+0000. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/** The same value with its texts, at any depth, freed of control characters. */
export function plainText(value: unknown): unknown {
  if (typeof value === "string") return value.replace(CONTROL, "");
  if (Array.isArray(value)) return value.map(plainText);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainText(inner)]));
}

function clean(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  if (req.body && typeof req.body === "object") req.body = plainText(req.body);
  next();
}

/** Control characters as an address carries them. */
const CONTROL_IN_ADDRESS = /%(?:0[0-8bcef]|1[0-9a-f]|7f)/i;

const NOBODY_TYPES: Problem = {
  code: "invalid_request",
  message: "The address has a character that nobody types.",
};

/** Whether an address as it was asked for carries such a character. */
export const hasControls = (address: string): boolean => CONTROL_IN_ADDRESS.test(address);

function refuseControls(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (hasControls(req.originalUrl)) res.status(400).json(NOBODY_TYPES);
  else next();
}

/** Wildcards run before Medusa's validators, so that everything behind them reads the cleaned text. */
export const plainTextMiddlewares: MiddlewareRoute[] = [
  ...["/store/*", "/auth/*", "/manager/*", "/ngo/*", "/admin/*"].map((matcher) => ({
    matcher,
    middlewares: [refuseControls],
  })),
  ...["/store/*", "/auth/*", "/manager/*", "/ngo/*"].map((matcher) => ({
    method: ["POST", "PUT", "PATCH"] as const,
    matcher,
    middlewares: [clean],
  })),
];
