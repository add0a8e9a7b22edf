import type { MedusaRequest } from "@medusajs/framework/http";
import type { WhereFrom } from "../../domain/access/act";

const LONGEST_DEVICE = 120;

/** The device says itself what it is; an address is what the proxy before us saw. */
export function whereFrom(req: MedusaRequest): WhereFrom {
  const device = String(req.headers["x-device"] ?? req.headers["user-agent"] ?? "");
  return { address: req.ip ?? "", device: device.slice(0, LONGEST_DEVICE) };
}
