"use server";

import { redirect } from "next/navigation";
import { acceptInvitation, joinByInvitation } from "@/data/manager-door";
import { rememberManager } from "@/data/manager-session";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";
import { answered, passwordFaults, postedLanguage } from "./door-form";
import { doorProblems } from "./door-problem";

/** Makes the account of an invitation and opens the portal. */
export async function acceptInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = postedLanguage(form);
  const password = posted(form, "password");
  const answer = answered(previous);
  const errors = await passwordFaults(locale, password);
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const opened = await acceptInvitation({ code: posted(form, "code"), password });
  if (!opened.ok) return { ...answer, message: (await doorProblems(locale))(opened.code) };
  await rememberManager(opened.value);
  redirect(`/workshop/${locale}`);
}

/** Joins with the account that is logged in on this device. */
export async function joinAction(previous: FormState, form: FormData): Promise<FormState> {
  const locale = postedLanguage(form);
  const joined = await joinByInvitation(posted(form, "code"));
  if (!joined.ok) return { ...answered(previous), message: (await doorProblems(locale))(joined.code) };
  redirect(`/workshop/${locale}`);
}
