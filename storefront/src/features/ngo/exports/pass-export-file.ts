import { isLocale } from "@second-chance/backend/contracts/locale";
import { z } from "zod";
import { fetchExportFile } from "@/data/ngo-export-file";
import { doorPath } from "@/features/door/door-pages";
import type { NgoPlace } from "../portal/ngo-paths";
import { exportsPath } from "./exports-path";

/** What is passed on of the backend's answer, beside the file itself. */
const PASSED = ["content-type", "content-disposition", "content-length"] as const;
const refusalSchema = z.object({ code: z.string() });

/** A relative address: how the shop is called from outside is the browser's to know. */
const lead = (location: string): Response => new Response(null, { status: 303, headers: { location } });

/**
 * Hands a file on while it is read. Whoever isn't logged in is led to the door, and back to the list of files; whatever else is
 * refused, the list says in a sentence.
 */
export async function passExportFile(request: Request, organisation: string, id: string): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get("locale") ?? "";
  const place: NgoPlace = { locale: isLocale(wanted) ? wanted : "en", organisation };
  const toDoor = () =>
    lead(doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: exportsPath(place) }));
  const answer = await fetchExportFile(organisation, id, request.signal).catch(() => undefined);
  if (answer === undefined) return lead(exportsPath(place, "unavailable"));
  if (answer === null || answer.status === 401) return toDoor();
  if (!answer.ok) {
    const refusal = refusalSchema.safeParse(await answer.json().catch(() => null));
    return lead(exportsPath(place, refusal.success ? refusal.data.code : "unavailable"));
  }
  const headers = new Headers({ "cache-control": "private, no-store", "x-content-type-options": "nosniff" });
  for (const name of PASSED) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}
