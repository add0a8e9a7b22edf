import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";

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

/** Wildcards run before Medusa's validators, so that everything behind them reads the cleaned text. */
export const plainTextMiddlewares: MiddlewareRoute[] = ["/store/*", "/auth/*", "/manager/*", "/ngo/*"].map(
  (matcher) => ({
    method: ["POST", "PUT", "PATCH"],
    matcher,
    middlewares: [clean],
  }),
);
