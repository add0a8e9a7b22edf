import { DEFAULT_LOCALE, isLocale } from "@second-chance/backend/contracts/locale";
import { openNgoFile } from "@/data/ngo-file";
import { doorPath } from "@/features/door/door-pages";
import { type NgoPlace, roomPath } from "./ngo-paths";

/** What is passed on of the backend's answer, beside the file itself. */
const PASSED = ["content-type", "content-disposition", "content-length"] as const;

interface AskedFile {
  readonly organisation: string;
  /** The room that a refusal is told in. */
  readonly room: string;
  /** What follows the organisation in the backend's address, with its query. */
  readonly path: string;
}

/**
 * Hands a file on while it is read; the address that was asked for says the language. Whoever isn't logged in is led to the door,
 * and back to the room; whatever else is refused, the room says in a sentence.
 */
export async function handFile(request: Request, { organisation, room, path }: AskedFile): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get("locale") ?? "";
  const place: NgoPlace = { locale: isLocale(wanted) ? wanted : DEFAULT_LOCALE, organisation };
  const file = await openNgoFile(`organisations/${encodeURIComponent(organisation)}/${path}`, request.signal);
  // A relative address: how the shop is called from outside is the browser's to know.
  if (!file.ok)
    return new Response(null, { status: 303, headers: { location: wayBack(place, room, file.code) } });
  const headers = new Headers({ "cache-control": "private, no-store", "x-content-type-options": "nosniff" });
  for (const name of PASSED) {
    const value = file.answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(file.answer.body, { headers });
}

const wayBack = (place: NgoPlace, room: string, code: string): string =>
  code === "not_signed_in"
    ? doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: roomPath(place, room) })
    : roomPath(place, room, { said: code });
