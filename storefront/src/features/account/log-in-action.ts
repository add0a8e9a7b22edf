"use server";

import { redirect } from "next/navigation";
import { logIn } from "@/data/customer";
import type { FormState } from "@/features/form/form-state";
import { posted, postedPlace, postedValues } from "@/features/form/posted";
import { pathOf } from "@/i18n/paths";
import { invalid, turnedDown } from "./account-answer";
import { nextPage } from "./account-paths";
import { logInSchema } from "./account-schemas";

/** Opens a session and leads on. The password is never shown again. */
export async function logInAction(previous: FormState, form: FormData): Promise<FormState> {
  const place = postedPlace(form);
  const { email, password } = postedValues(form, ["email", "password"]);
  const answer: FormState = { attempt: previous.attempt + 1, errors: {}, values: { email } };
  const parsed = logInSchema.safeParse({ email, password });
  if (!parsed.success) return invalid(answer, parsed.error.issues, place);
  const session = await logIn(parsed.data);
  if (!session.ok) return turnedDown(answer, session, place);
  redirect(pathOf(place, nextPage(posted(form, "next"))));
}
