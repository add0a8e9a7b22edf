"use server";

import { getTranslations } from "next-intl/server";
import { addLine } from "@/data/basket";
import { posted, postedPlace } from "@/features/form/posted";
import { problemTexts } from "@/features/problems/problem-text";
import { parseQuantity } from "./quantity";

export interface AddState {
  readonly attempt: number;
  readonly quantity: string;
  readonly added?: string;
  readonly problem?: string;
}

/** Puts a piece into the basket and stays on the page. */
export async function addToBasketAction(previous: AddState, form: FormData): Promise<AddState> {
  const place = postedPlace(form);
  // A piece of which there is one has no field for it; an emptied field is no number.
  const typed = form.has("quantity") ? posted(form, "quantity").slice(0, 24) : "1";
  const answer = { attempt: previous.attempt + 1, quantity: typed };
  const parsed = parseQuantity(typed, 1);
  const text = await problemTexts(place);
  if ("problem" in parsed) return { ...answer, problem: text(parsed.problem) };

  const line = { variant_id: posted(form, "variant_id").slice(0, 64), quantity: parsed.quantity };
  const basket = await addLine(place, line);
  if (!basket.ok) return { ...answer, problem: text(basket.problem) };
  const t = await getTranslations({ locale: place.locale, namespace: "basket.add" });
  return { ...answer, quantity: "1", added: t("added", { count: basket.value.count }) };
}
