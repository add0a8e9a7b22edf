import { z } from "zod";
import { readFlash } from "@/data/shopper-cookies";

const text = z
  .string()
  .nullable()
  .transform((value) => value ?? "");

const deletedSchema = z.object({
  first_name: text,
  last_name: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  country_code: text,
  phone: text,
  is_default_shipping: z.boolean(),
});

/** The address that was just deleted, as it is saved anew; its id is gone. */
export async function readDeletedAddress(): Promise<z.output<typeof deletedSchema> | undefined> {
  return deletedSchema.safeParse(await readFlash("flash_address")).data;
}
