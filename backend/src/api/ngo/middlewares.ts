import type { MiddlewareRoute } from "@medusajs/framework/http";
import { knowOfficer } from "./ngo-request";

export const ngoMiddlewares: MiddlewareRoute[] = [{ matcher: "/ngo/*", middlewares: [knowOfficer] }];
