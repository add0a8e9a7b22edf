"use server";

import { alertRuleBodySchema } from "@second-chance/backend/contracts/ngo/alerts";
import { redirect } from "next/navigation";
import { z } from "zod";
import { askNgo } from "@/data/ngo";
import { doorPath } from "@/features/door/door-pages";
import { posted } from "@/features/form/posted";
import { postedPlace } from "../portal/posted-place";
import { alertsPath, ruleAnchor, SAVED } from "./alerts-path";

const nothing = z.object({});
const INVALID = { ok: false, code: "invalid_request", details: {} } as const;

/** A number of the form; undefined where the rule has none, so that it stays as it was. */
const numberIn = (form: FormData, name: string): number | undefined =>
  posted(form, name) === "" ? undefined : Number(posted(form, name));

/** Switches an alert on or off, with its numbers. The page is led back to the rule, which says what came of it. */
export async function ruleAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const kind = posted(form, "kind");
  const read = alertRuleBodySchema.safeParse({
    is_on: posted(form, "is_on") === "on",
    threshold: numberIn(form, "threshold"),
    least: numberIn(form, "least"),
  });
  const path = `organisations/${encodeURIComponent(place.organisation)}/alerts/rules/${encodeURIComponent(kind)}`;
  const answer = read.success
    ? await askNgo(path, { method: "PUT", body: read.data, schema: nothing })
    : INVALID;
  if (!answer.ok && answer.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: alertsPath(place) }));
  const query = { said: answer.ok ? SAVED : answer.code, about: kind };
  redirect(`${alertsPath(place, query)}#${encodeURIComponent(ruleAnchor(kind))}`);
}
