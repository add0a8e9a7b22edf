"use server";

import { redirect } from "next/navigation";
import { answerChallenge } from "@/data/manager-door";
import { rememberManager } from "@/data/manager-session";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";
import { answered, missingFields, postedLanguage } from "./door-form";
import { doorPath } from "./door-pages";
import { doorProblems } from "./door-problem";

/** The second step of a login. */
export async function secondFactorAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = postedLanguage(form);
  const factor = posted(form, "factor").trim();
  const code = posted(form, "code");
  const answer = answered(previous);
  const errors = await missingFields(locale, { factor });
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const opened = await answerChallenge({ challenge: posted(form, "challenge"), code: factor });
  if (!opened.ok) return { ...answer, message: (await doorProblems(locale))(opened.code) };
  await rememberManager(opened.value);
  redirect(code ? doorPath(locale, "invitation", { code }) : `/workshop/${locale}`);
}
