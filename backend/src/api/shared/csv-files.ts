import type { MiddlewareRoute } from "@medusajs/framework/http";

/** 500,000 characters of CSV, each at most three bytes and some escaped; the schema says what is too large in a sentence. */
export const csvFileMiddlewares: MiddlewareRoute[] = [
  "/admin/fx-rates",
  "/admin/postal-tariffs",
  "/admin/provider-fees",
].map((matcher) => ({ matcher, method: "POST", bodyParser: { sizeLimit: "2mb" } }));
