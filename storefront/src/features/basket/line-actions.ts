"use server";

import { addLine, setLineQuantity } from "@/data/basket";
import { clearFlash, leaveFlash } from "@/data/shopper-cookies";
import type { ButtonState } from "@/features/form/button-form";
import { posted, postedPlace } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import { parseQuantity } from "./quantity";
import { type RemovedLine, readRemovedLine } from "./removed-line";

export interface LineState extends ButtonState {
  /** What was asked for and refused, as typed. */
  readonly typed?: string;
}

const lineIdOf = (form: FormData): string => posted(form, "line_id").slice(0, 64) || "none";

/** Sets how many: the typed number, one fewer or one more. */
export async function setQuantityAction(previous: LineState, form: FormData): Promise<LineState> {
  const place = postedPlace(form);
  const text = await problemTexts(place);
  const attempt = previous.attempt + 1;
  const typed = posted(form, "quantity").slice(0, 24);
  const parsed = parseQuantity(typed, 1);
  if ("problem" in parsed) return { attempt, typed, problem: text(parsed.problem) };

  const step = { fewer: -1, more: 1 }[posted(form, "step")] ?? 0;
  await clearFlash("flash_removed");
  const basket = await setLineQuantity(place, lineIdOf(form), Math.max(1, parsed.quantity + step));
  return basket.ok ? { attempt } : { attempt, typed, problem: text(basket.problem) };
}

/** Takes a line out and leaves a note from which it can be put back. */
export async function removeLineAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const place = postedPlace(form);
  const attempt = previous.attempt + 1;
  const basket = await setLineQuantity(place, lineIdOf(form), 0);
  if (!basket.ok) return { attempt, problem: (await problemTexts(place))(basket.problem) };
  await leaveFlash("flash_removed", {
    variantId: posted(form, "variant_id"),
    quantity: Number(posted(form, "quantity")),
    title: posted(form, "title").slice(0, 120),
  } satisfies RemovedLine);
  return { attempt };
}

/** Puts the piece that was just taken out back in. */
export async function putBackAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const place = postedPlace(form);
  const attempt = previous.attempt + 1;
  const removed = await readRemovedLine();
  if (!removed) return { attempt };
  const basket = await addLine(place, { variant_id: removed.variantId, quantity: removed.quantity });
  if (!basket.ok) return { attempt, problem: (await problemTexts(place))(basket.problem) };
  await clearFlash("flash_removed");
  return { attempt };
}
