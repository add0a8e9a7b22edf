import { z } from "zod";
import type { FieldProblem } from "@/features/address/address-schema";

/** Room for twelve signs and whatever is typed between them. */
export const WITHDRAWAL_CODE_LENGTH = 40;

/** The code on a maker's slip, as it was typed. What it means, the backend reads. */
export const withdrawalCodeField = z
  .string()
  .trim()
  .min(1, "required" satisfies FieldProblem)
  .max(WITHDRAWAL_CODE_LENGTH, "too_long" satisfies FieldProblem);
