import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProblemCode } from "../../contracts/error";

/** One way to say no: a code that the storefront translates and an English sentence. */
export function refuse(res: MedusaResponse, status: number, code: ProblemCode, message: string): void {
  res.status(status).json({ code, message });
}
