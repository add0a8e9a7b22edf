"use server";

import { redirect } from "next/navigation";
import { acceptInvitation, joinByInvitation } from "@/data/portal-door";
import { rememberAccount } from "@/data/portal-session";
import type { FormState } from "@/features/form/form-state";
import { posted } from "@/features/form/posted";
import { answered, passwordFaults, postedDoor } from "./door-form";
import { portalPath } from "./door-pages";
import { doorProblems } from "./door-problem";

/** Makes the account of an invitation and opens the portal. */
export async function acceptInvitationAction(previous: FormState, form: FormData): Promise<FormState> {
  const door = postedDoor(form);
  const password = posted(form, "password");
  const answer = answered(previous);
  const errors = await passwordFaults(door.locale, password);
  if (Object.keys(errors).length > 0) return { ...answer, errors };
  const opened = await acceptInvitation(door.portal, { code: posted(form, "code"), password });
  if (!opened.ok) return { ...answer, message: (await doorProblems(door.locale))(opened.code) };
  await rememberAccount(door.portal, opened.value);
  redirect(portalPath(door));
}

/** Joins with the account that is logged in on this device. */
export async function joinAction(previous: FormState, form: FormData): Promise<FormState> {
  const door = postedDoor(form);
  const joined = await joinByInvitation(door.portal, posted(form, "code"));
  if (!joined.ok) return { ...answered(previous), message: (await doorProblems(door.locale))(joined.code) };
  redirect(portalPath(door));
}
