"use server";

import { isLocale } from "@second-chance/backend/contracts/locale";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { askNgo } from "@/data/ngo";
import { answered, missingFields, passwordFaults, postedDoor } from "@/features/door/door-form";
import { doorPath } from "@/features/door/door-pages";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";
import { settingsPath } from "../portal/ngo-paths";
import { ngoProblems } from "../portal/ngo-problem";

const nothing = z.object({});

/** Changes the language of the account, and leads to the settings in it. */
export async function changeLanguageAction(form: FormData): Promise<void> {
  const { locale } = postedDoor(form);
  const wanted = posted(form, "language");
  if (!isLocale(wanted)) redirect(settingsPath(locale, { said: "failed" }));
  const changed = await askNgo("language", { method: "PUT", body: { locale: wanted }, schema: nothing });
  redirect(changed.ok ? settingsPath(wanted) : settingsPath(locale, { said: "failed" }));
}

/** Changes the password; the other devices are logged out by it. */
export async function changePasswordAction(previous: FormState, form: FormData): Promise<FormState> {
  const { locale } = postedDoor(form);
  const [now, password] = [posted(form, "now"), posted(form, "password")];
  const answer = answered(previous);
  const errors = { ...(await missingFields(locale, { now })), ...(await passwordFaults(locale, password)) };
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const body = { password: now, new_password: password };
  const changed = await askNgo("password", { method: "POST", body, schema: nothing });
  const t = await getTranslations({ locale, namespace: "settings" });
  if (changed.ok) return { ...answer, success: t("passwordDone") };
  if (changed.code === "password_wrong") return { ...answer, errors: { now: t("passwordWrong") } };
  return { ...answer, message: (await ngoProblems(locale))(changed.code) };
}

/** Logs one of the own devices out. */
export async function endSessionAction(locale: string, id: string): Promise<void> {
  const language = isLocale(locale) ? locale : "en";
  const ended = await askNgo(`sessions/${encodeURIComponent(id)}`, { method: "DELETE", schema: nothing });
  if (!ended.ok && ended.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale: language }, "log-in", { back: settingsPath(language) }));
  redirect(settingsPath(language, { said: ended.ok ? "device-out" : "failed" }));
}
