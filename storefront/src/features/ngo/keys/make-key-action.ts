"use server";

import { isLocale } from "@second-chance/backend/contracts/locale";
import { madeKeySchema, newKeySchema } from "@second-chance/backend/contracts/ngo/keys";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { answered } from "@/features/door/door-form";
import { doorPath } from "@/features/door/door-pages";
import { posted, postedValues } from "@/features/form/posted";
import { ngoProblems } from "../portal/ngo-problem";
import { keysPath } from "./keys-path";
import type { NewKeyState } from "./new-key-state";

/**
 * Makes a key, whose token is told this once. What was typed is never lost, and neither is the token of a key made just before by a
 * next form that was refused.
 */
export async function makeKeyAction(previous: NewKeyState, form: FormData): Promise<NewKeyState> {
  const wanted = posted(form, "locale");
  const locale = isLocale(wanted) ? wanted : "en";
  const place = { locale, organisation: posted(form, "organisation") };
  const t = await getTranslations({ locale, namespace: "ngo-keys.new" });
  const scopes = form.getAll("scopes").map(String);
  const values = { ...postedValues(form, ["name", "expires_on"]), scopes: scopes.join(" ").slice(0, 100) };
  const refused = (errors: Readonly<Record<string, string>>, message?: string): NewKeyState => ({
    ...answered(previous, values),
    errors,
    message,
    ...(previous.token ? { token: previous.token } : {}),
  });
  const read = newKeySchema.safeParse({ ...values, scopes });
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path: [field] }) => field));
    const fields = (["name", "scopes", "expires_on"] as const).filter((field) => wrong.has(field));
    const errors = Object.fromEntries(fields.map((field) => [field, t(`wrong.${field}`)]));
    return refused(errors);
  }
  const path = `organisations/${encodeURIComponent(place.organisation)}/keys`;
  const made = await askNgo(path, { method: "POST", body: read.data, schema: madeKeySchema });
  if (made.ok) {
    revalidatePath(keysPath(place));
    return { ...answered(previous), token: made.value.token };
  }
  if (made.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale }, "log-in", { back: keysPath(place) }));
  const sentence = (await ngoProblems(locale))(made.code);
  if (made.code === "key_days_wrong") return refused({ expires_on: sentence });
  return refused({}, sentence);
}
