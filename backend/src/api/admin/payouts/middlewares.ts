import type { MiddlewareRoute } from "@medusajs/framework/http";

/** A document of 6 MB is 8 MB of base64; the schema says what is too large in a sentence. */
export const payoutMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/payouts", method: "POST", bodyParser: { sizeLimit: "10mb" } },
];
