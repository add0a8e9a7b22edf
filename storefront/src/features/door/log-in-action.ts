"use server";

import { redirect } from "next/navigation";
import { logIn } from "@/data/portal-door";
import { rememberAccount } from "@/data/portal-session";
import type { FormState } from "@/features/form/form-state";
import { posted, postedValues } from "@/features/form/posted";
import { answered, missingFields, postedDoor } from "./door-form";
import { doorPath } from "./door-pages";
import { doorProblems } from "./door-problem";
import { wayBack } from "./way-back";

/** Logs this device in and opens the portal, or the invitation that waits. The password is never shown again. */
export async function logInAction(previous: FormState, form: FormData): Promise<FormState> {
  const door = postedDoor(form);
  const { login, password } = postedValues(form, ["login", "password"]);
  const [code, back] = [posted(form, "code"), posted(form, "back")];
  const answer = answered(previous, { login });
  const errors = await missingFields(door.locale, { login, password });
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const opened = await logIn(door.portal, { login, password });
  if (!opened.ok) {
    if (opened.code !== "second_factor_needed")
      return { ...answer, message: (await doorProblems(door.locale))(opened.code) };
    redirect(doorPath(door, "second-factor", { challenge: String(opened.details.challenge), code, back }));
  }
  await rememberAccount(door.portal, opened.value);
  redirect(code ? doorPath(door, "invitation", { code }) : wayBack(door, back));
}
