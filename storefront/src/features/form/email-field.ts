import { z } from "zod";
import type { FieldProblem } from "@/features/address/address-schema";

/** An e-mail address, trimmed. Messages are keys of `problems.field`. */
export function emailField(max: number): z.ZodType<string, string> {
  return z
    .string()
    .trim()
    .max(max, "too_long" satisfies FieldProblem)
    .pipe(z.email("email" satisfies FieldProblem));
}
