"use server";

import { isLocale } from "@second-chance/backend/contracts/locale";
import { newOfficerSchema, sentInvitationSchema } from "@second-chance/backend/contracts/ngo/members";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { answered } from "@/features/door/door-form";
import { doorPath } from "@/features/door/door-pages";
import type { FormState } from "@/features/form/form-state";
import { posted, postedValues } from "@/features/form/posted";
import { ngoProblems } from "../portal/ngo-problem";
import { membersPath } from "./members-path";

const FIELDS = ["name", "email", "language", "role", "expires_on"] as const;
/** Refusals that are about one field. */
const OF_FIELD: Readonly<Record<string, (typeof FIELDS)[number]>> = {
  expiry_needed: "expires_on",
  expiry_wrong: "expires_on",
  member_already: "email",
};

/** Invites somebody by mail. What was typed is never lost. */
export async function inviteAction(previous: FormState, form: FormData): Promise<FormState> {
  const wanted = posted(form, "locale");
  const place = {
    locale: isLocale(wanted) ? wanted : "en",
    organisation: posted(form, "organisation"),
  } as const;
  const t = await getTranslations({ locale: place.locale, namespace: "ngo-members.invite" });
  const values = postedValues(form, FIELDS);
  const { language, expires_on, ...typed } = values;
  const read = newOfficerSchema.safeParse({ ...typed, locale: language, expires_on: expires_on || null });
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path: [field] }) => String(field)));
    const errors = Object.fromEntries(
      (["name", "email", "expires_on"] as const).flatMap((field) =>
        wrong.has(field) ? [[field, t(`wrong.${field}`)]] : [],
      ),
    );
    return { ...answered(previous, values), errors };
  }
  const sent = await askNgo(`organisations/${encodeURIComponent(place.organisation)}/members/invitations`, {
    method: "POST",
    body: read.data,
    schema: sentInvitationSchema,
  });
  if (sent.ok) redirect(membersPath(place, sent.value.is_mailed ? "mailed" : "not_mailed"));
  if (sent.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: membersPath(place) }));
  const sentence = (await ngoProblems(place.locale))(sent.code);
  const field = OF_FIELD[sent.code];
  return field
    ? { ...answered(previous, values), errors: { [field]: sentence } }
    : { ...answered(previous, values), message: sentence };
}
