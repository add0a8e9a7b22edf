"use server";

import { redirect } from "next/navigation";
import { logInManager } from "@/data/manager-door";
import { rememberManager } from "@/data/manager-session";
import type { FormState } from "@/features/form/form-state";
import { posted, postedValues } from "@/features/form/posted";
import { answered, missingFields, postedLanguage } from "./door-form";
import { doorPath } from "./door-pages";
import { doorProblems } from "./door-problem";

/** Logs this device in and opens the portal, or the invitation that waits. The password is never shown again. */
export async function logInAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = postedLanguage(form);
  const { login, password } = postedValues(form, ["login", "password"]);
  const code = posted(form, "code");
  const answer = answered(previous, { login });
  const errors = await missingFields(locale, { login, password });
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const opened = await logInManager({ login, password });
  if (!opened.ok) {
    if (opened.code !== "second_factor_needed")
      return { ...answer, message: (await doorProblems(locale))(opened.code) };
    redirect(doorPath(locale, "second-factor", { challenge: String(opened.details.challenge), code }));
  }
  await rememberManager(opened.value);
  redirect(code ? doorPath(locale, "invitation", { code }) : `/workshop/${locale}`);
}
