import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendTransparency } from "./send-transparency";

/** What the shop's centers earned that agree to be read, quarter by quarter. */
export const GET = (req: MedusaRequest, res: MedusaResponse): Promise<void> => sendTransparency(req, res);
