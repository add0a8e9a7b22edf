import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http";

export const receiptMiddlewares: MiddlewareRoute[] = [
  {
    method: ["GET"],
    matcher: "/store/customers/me/receipts",
    middlewares: [authenticate("customer", ["session", "bearer"])],
  },
];
