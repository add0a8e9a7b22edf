import { SENT_BACK_REASONS } from "@second-chance/backend/contracts/parcel-words";
import { z } from "zod";
import { type FieldProblem, textField } from "@/features/address/address-schema";

export const RETURN_NOTE_LENGTH = 300;

/** What the form of a return posts. Messages are keys of `problems.field`. */
export const returnSchema = z.object({
  line: textField(64, true),
  quantity: z
    .string()
    .trim()
    .refine((text) => /^[1-9]\d{0,3}$/.test(text), "quantity")
    .transform(Number),
  reason: z.enum(SENT_BACK_REASONS, "choice" satisfies FieldProblem),
  note: textField(RETURN_NOTE_LENGTH, false),
});
