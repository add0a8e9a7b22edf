"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { askReset, takeReset } from "@/data/manager-door";
import { forgetManager } from "@/data/manager-session";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";
import { answered, missingFields, passwordFaults, postedLanguage } from "./door-form";
import { doorPath, SAID_NEW_PASSWORD } from "./door-pages";
import { doorProblems } from "./door-problem";

/** Asks for a code by mail. It says the same to everybody. */
export async function askResetAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = postedLanguage(form);
  const login = posted(form, "login");
  const answer = answered(previous, { login });
  const errors = await missingFields(locale, { login });
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const asked = await askReset(login);
  if (!asked.ok) return { ...answer, message: (await doorProblems(locale))(asked.code) };
  const t = await getTranslations({ locale, namespace: "workshop-door.forgot" });
  return { ...answer, values: {}, success: t("sent") };
}

/** Chooses a new password with a code, and leads to the login, which says so. */
export async function takeResetAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = postedLanguage(form);
  const password = posted(form, "password");
  const answer = answered(previous);
  const errors = await passwordFaults(locale, password);
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const taken = await takeReset({ code: posted(form, "code"), password });
  if (!taken.ok) return { ...answer, message: (await doorProblems(locale))(taken.code) };
  await forgetManager();
  redirect(doorPath(locale, "log-in", { said: SAID_NEW_PASSWORD }));
}
