import type { MiddlewareRoute } from "@medusajs/framework/http";

/** Documents and datasets are larger than other bodies; the schemas say what is too large in a sentence. */
export const ruleMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/import-rules", method: "POST", bodyParser: { sizeLimit: "4mb" } },
  { matcher: "/admin/evidence", method: "POST", bodyParser: { sizeLimit: "10mb" } },
  { matcher: "/admin/holds/lifts", method: "POST", bodyParser: { sizeLimit: "10mb" } },
];
