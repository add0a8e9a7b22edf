import type { MiddlewareRoute } from "@medusajs/framework/http";
import { knowManager } from "./manager-request";

export const managerMiddlewares: MiddlewareRoute[] = [{ matcher: "/manager/*", middlewares: [knowManager] }];
