import type { MiddlewareRoute } from "@medusajs/framework/http";

/** A photograph of 12 MB is 16 MB of base64; the schema says what is too large in a sentence. */
export const pictureMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/pictures", method: "POST", bodyParser: { sizeLimit: "20mb" } },
];
