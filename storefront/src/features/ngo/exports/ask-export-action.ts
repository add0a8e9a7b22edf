"use server";

import { isLocale } from "@second-chance/backend/contracts/locale";
import { askExportSchema, exportSchema } from "@second-chance/backend/contracts/ngo/export";
import { redirect } from "next/navigation";
import { askNgo } from "@/data/ngo";
import { doorPath } from "@/features/door/door-pages";
import { posted } from "@/features/form/posted";
import type { NgoPlace } from "../portal/ngo-paths";
import { ASKED, exportsPath } from "./exports-path";

/** Asks for a file of a saved report; the list of files tells how far it has come. */
export async function askExportAction(form: FormData): Promise<void> {
  const locale = posted(form, "locale");
  const place: NgoPlace = {
    locale: isLocale(locale) ? locale : "en",
    organisation: posted(form, "organisation"),
  };
  const body = askExportSchema.safeParse({
    report_id: posted(form, "report"),
    format: posted(form, "format"),
  });
  if (!body.success) redirect(exportsPath(place, "invalid_request"));
  const asked = await askNgo(`organisations/${encodeURIComponent(place.organisation)}/exports`, {
    method: "POST",
    body: body.data,
    schema: exportSchema,
  });
  if (!asked.ok && asked.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: exportsPath(place) }));
  redirect(exportsPath(place, asked.ok ? ASKED : asked.code));
}
