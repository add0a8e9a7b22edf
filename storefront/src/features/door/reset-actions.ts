"use server";

import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { askReset, takeReset } from "@/data/portal-door";
import { forgetAccount } from "@/data/portal-session";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";
import { answered, missingFields, passwordFaults, postedDoor } from "./door-form";
import { doorPath, SAID_NEW_PASSWORD } from "./door-pages";
import { doorProblems } from "./door-problem";

/** Asks for a code by mail. It says the same to everybody. */
export async function askResetAction(previous: FormState, form: FormData): Promise<FormState> {
  const { portal, locale } = postedDoor(form);
  const login = posted(form, "login");
  const answer = answered(previous, { login });
  const errors = await missingFields(locale, { login });
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const wanted = await askReset(portal, login);
  if (!wanted.ok) return { ...answer, message: (await doorProblems(locale))(wanted.code) };
  const t = await getTranslations({ locale, namespace: "door.forgot" });
  return { ...answer, values: {}, success: t("sent") };
}

/** Chooses a new password with a code, and leads to the login, which says so. */
export async function takeResetAction(previous: FormState, form: FormData): Promise<FormState> {
  const door = postedDoor(form);
  const password = posted(form, "password");
  const answer = answered(previous);
  const errors = await passwordFaults(door.locale, password);
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const taken = await takeReset(door.portal, { code: posted(form, "code"), password });
  if (!taken.ok) return { ...answer, message: (await doorProblems(door.locale))(taken.code) };
  await forgetAccount(door.portal);
  redirect(doorPath(door, "log-in", { said: SAID_NEW_PASSWORD }));
}
