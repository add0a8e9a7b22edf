import { z } from "zod";

/** The largest number that fits the backend's integer column. */
const LARGEST = 2_147_483_647;

/** An order number as people type it: "1042", "#1042", " 1042 ". */
export const orderNumberField = z
  .string()
  .trim()
  .transform((text) => text.replace(/^#\s*/, ""))
  .refine((text) => /^[1-9]\d{0,9}$/.test(text) && Number(text) <= LARGEST, "order_number")
  .transform(Number);
