import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendTransparency } from "../send-transparency";

/** What one center earned; 404 for one that doesn't publish it, whether there is such a center or not. */
export const GET = (req: MedusaRequest, res: MedusaResponse): Promise<void> =>
  sendTransparency(req, res, String(req.params.handle));
