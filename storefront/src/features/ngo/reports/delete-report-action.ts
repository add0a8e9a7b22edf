"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { askNgo } from "@/data/ngo";
import { doorPath } from "@/features/door/door-pages";
import { posted } from "@/features/form/posted";
import { apiPath, postedPlace } from "./posted-report";
import { reportsPath } from "./reports-path";

/** Keeps a report no longer; files that were made of it stay for their days. */
export async function deleteReportAction(form: FormData): Promise<void> {
  const place = postedPlace(form);
  const id = posted(form, "report");
  if (!id) redirect(reportsPath(place, { said: "not_found" }));
  const answer = await askNgo(apiPath(place, id), { method: "DELETE", schema: z.object({}) });
  if (!answer.ok && answer.code === "not_signed_in")
    redirect(doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: reportsPath(place) }));
  redirect(reportsPath(place, { said: answer.ok ? "deleted" : answer.code }));
}
