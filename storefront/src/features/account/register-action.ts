"use server";

import { redirect } from "next/navigation";
import { register } from "@/data/customer";
import { leaveFlash } from "@/data/shopper-cookies";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { pathOf } from "@/i18n/paths";
import { invalid, turnedDown } from "./account-answer";
import { nextPage } from "./account-paths";
import { registerSchema } from "./account-schemas";

/** Makes an account, opens its session and leads on. */
export async function registerAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const { password, ...shown } = postedValues(form, ["first_name", "last_name", "email", "password"]);
  const answer: FormState = { attempt: previous.attempt + 1, errors: {}, values: shown };
  const parsed = registerSchema.safeParse({ ...shown, password });
  if (!parsed.success) return invalid(answer, parsed.error.issues, place);
  const { email, first_name, last_name } = parsed.data;
  const made = await register(
    { email, password: parsed.data.password },
    { first_name, last_name, phone: "" },
  );
  if (!made.ok) return turnedDown(answer, made, place);
  await leaveFlash("flash_notice", "welcome");
  redirect(pathOf(place, nextPage(posted(form, "next"))));
}
