import { z } from "zod";
import { leaveFlash, readFlash } from "@/data/shopper-cookies";
import { CHECKOUT_FIELDS, type CheckoutField } from "./checkout-schema";

/** The largest note that fits into a cookie beside its name. */
const LIMIT_BYTES = 2800;

const draftSchema = z.record(z.string(), z.string().max(400));
export type CheckoutDraft = Readonly<Record<string, string>>;

/** Keeps what was typed while the shopper moves to another country's checkout; too long a draft is left behind. */
export async function keepDraft(values: Readonly<Record<CheckoutField, string>>): Promise<void> {
  const draft = Object.fromEntries(CHECKOUT_FIELDS.map((name) => [name, values[name].slice(0, 120)]));
  if (Buffer.byteLength(JSON.stringify(draft)) <= LIMIT_BYTES) await leaveFlash("flash_draft", draft);
}

export async function readDraft(): Promise<CheckoutDraft | undefined> {
  return draftSchema.safeParse(await readFlash("flash_draft")).data;
}
