"use server";

import { askReturn } from "@/data/receipt";
import type { ButtonState } from "@/features/form/button-form";
import { posted, postedPlace } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";

/** Lines of a parcel that a tampered form could name, at most. */
const MOST_LINES = 100;

/** Asks for the money of what is held here, line by line; what was asked before stays asked. */
export async function askHeldAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const attempt = previous.attempt + 1;
  const token = posted(form, "token").slice(0, 400);
  for (const part of posted(form, "lines").split(",").slice(0, MOST_LINES)) {
    const [line = "", quantity = ""] = part.split(":");
    const asked = await askReturn(token, { line, quantity: Number(quantity), reason: "held", note: "" });
    if (!asked.ok) return { attempt, problem: (await problemTexts(postedPlace(form)))(asked.problem) };
  }
  return { attempt };
}
