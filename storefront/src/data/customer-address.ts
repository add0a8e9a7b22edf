import { z } from "zod";
import { callLive } from "./live";
import type { Result } from "./result";
import { customerToken } from "./shopper-cookies";

const ADDRESSES = "/store/customers/me/addresses";

/** Strings of a checked address form; an empty one clears the field. */
export type AddressBody = Readonly<Record<string, string | boolean>>;

async function change(path: string, method: "POST" | "DELETE", body?: AddressBody): Promise<Result<unknown>> {
  return callLive({ path, method, body, token: await customerToken(), schema: z.unknown() });
}

export const addAddress = (body: AddressBody): Promise<Result<unknown>> => change(ADDRESSES, "POST", body);

export const updateAddress = (id: string, body: AddressBody): Promise<Result<unknown>> =>
  change(`${ADDRESSES}/${encodeURIComponent(id)}`, "POST", body);

export const deleteAddress = (id: string): Promise<Result<unknown>> =>
  change(`${ADDRESSES}/${encodeURIComponent(id)}`, "DELETE");
