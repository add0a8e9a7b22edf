"use server";

import { addLine, setLineQuantity } from "@/data/basket";
import { clearFlash } from "@/data/shopper-cookies";
import type { ButtonState } from "@/features/form/button-form";
import { posted, postedPlace } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import { forgetPiece, keepPiece, readKeptPieces } from "./kept-pieces";

/** Moves a line out of the basket and keeps its piece for later. */
export async function keepLineAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const place = postedPlace(form);
  const attempt = previous.attempt + 1;
  const basket = await setLineQuantity(place, posted(form, "line_id").slice(0, 64) || "none", 0);
  if (!basket.ok) return { attempt, problem: (await problemTexts(place))(basket.problem) };
  await clearFlash("flash_removed");
  await keepPiece({
    handle: posted(form, "handle"),
    variantId: posted(form, "variant_id"),
    quantity: Number(posted(form, "quantity")),
  });
  return { attempt };
}

/** Puts a kept piece into the basket; what can't be put there stays kept. */
export async function takeKeptAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  const place = postedPlace(form);
  const attempt = previous.attempt + 1;
  const variantId = posted(form, "variant_id");
  const kept = (await readKeptPieces()).find((piece) => piece.variantId === variantId);
  if (!kept) return { attempt };
  const basket = await addLine(place, { variant_id: variantId, quantity: kept.quantity });
  if (!basket.ok) return { attempt, problem: (await problemTexts(place))(basket.problem) };
  await forgetPiece(variantId);
  return { attempt };
}

export async function forgetKeptAction(previous: ButtonState, form: FormData): Promise<ButtonState> {
  await forgetPiece(posted(form, "variant_id"));
  return { attempt: previous.attempt + 1 };
}
