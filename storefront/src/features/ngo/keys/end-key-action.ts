"use server";

import { isLocale } from "@second-chance/backend/contracts/locale";
import { redirect } from "next/navigation";
import { z } from "zod";
import { askNgo } from "@/data/ngo";
import { doorPath } from "@/features/door/door-pages";
import { posted } from "@/features/form/posted";
import { keysPath } from "./keys-path";

/** Ends a key; whatever asks with it is refused from then on. */
export async function endKeyAction(form: FormData): Promise<void> {
  const wanted = posted(form, "locale");
  const locale = isLocale(wanted) ? wanted : "en";
  const place = { locale, organisation: posted(form, "organisation") };
  const path = `organisations/${encodeURIComponent(place.organisation)}/keys/${encodeURIComponent(posted(form, "key"))}`;
  const answer = await askNgo(path, { method: "DELETE", schema: z.object({}) });
  if (!answer.ok && answer.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale }, "log-in", { back: keysPath(place) }));
  redirect(keysPath(place, answer.ok ? "ended" : answer.code));
}
