"use server";

import { redirect } from "next/navigation";
import { answerChallenge } from "@/data/portal-door";
import { rememberAccount } from "@/data/portal-session";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";
import { answered, missingFields, postedDoor } from "./door-form";
import { doorPath } from "./door-pages";
import { doorProblems } from "./door-problem";
import { wayBack } from "./way-back";

/** The second step of a login. */
export async function secondFactorAction(previous: FormState, form: FormData): Promise<FormState> {
  const door = postedDoor(form);
  const factor = posted(form, "factor").trim();
  const code = posted(form, "code");
  const answer = answered(previous);
  const errors = await missingFields(door.locale, { factor });
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const opened = await answerChallenge(door.portal, { challenge: posted(form, "challenge"), code: factor });
  if (!opened.ok) return { ...answer, message: (await doorProblems(door.locale))(opened.code) };
  await rememberAccount(door.portal, opened.value);
  redirect(code ? doorPath(door, "invitation", { code }) : wayBack(door, posted(form, "back")));
}
