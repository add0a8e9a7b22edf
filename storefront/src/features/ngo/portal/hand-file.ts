import { isLocale, type Locale } from "@second-chance/backend/contracts/locale";
import { openNgoFile } from "@/data/ngo-file";
import { doorPath } from "@/features/door/door-pages";
import { type NgoPlace, roomPath } from "./ngo-paths";

/** All that the backend may say of a file. */
const TOLD = ["content-type", "content-disposition", "content-length", "x-content-type-options"] as const;

interface AskedFile {
  readonly locale: string | null;
  readonly organisation: string;
  /** The room that a refusal is told in. */
  readonly room: string;
  /** What follows the organisation in the backend's address, with its query. */
  readonly path: string;
}

/** Streams a file through to whoever asks. A refusal leads back to the room, which tells it in words; there is nothing to save then. */
export async function handFile({ locale, organisation, room, path }: AskedFile): Promise<Response> {
  const place: NgoPlace = { locale: languageOf(locale), organisation };
  const file = await openNgoFile(`organisations/${encodeURIComponent(organisation)}/${path}`);
  if (!file.ok)
    return new Response(null, { status: 303, headers: { location: wayBack(place, room, file.code) } });
  const { body, headers } = file.answer;
  const told = TOLD.flatMap((name) => {
    const value = headers.get(name);
    return value === null ? [] : [[name, value] satisfies [string, string]];
  });
  return new Response(body, { headers: [...told, ["cache-control", "private, no-store"]] });
}

const languageOf = (wanted: string | null): Locale => (wanted && isLocale(wanted) ? wanted : "en");

const wayBack = (place: NgoPlace, room: string, code: string): string =>
  code === "not_signed_in"
    ? doorPath({ portal: "ngo", locale: place.locale }, "log-in", { back: roomPath(place, room) })
    : roomPath(place, room, { said: code });
