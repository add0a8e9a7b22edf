import { portalLanguage } from "@/features/door/door-language";
import { type NgoPlace, type NgoQuery, roomPath } from "./ngo-paths";

/** What Next gives to the page of a room. */
export interface RoomProps {
  readonly params: Promise<{ locale: string; organisation: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export interface OpenedRoom extends NgoPlace {
  /** Of the address, as it was typed. */
  readonly query: NgoQuery;
  /** The whole address: where one comes back to after logging in. */
  readonly here: string;
  /** The path that the organisation's routes begin with, for `askNgo`. */
  readonly api: string;
}

/** Which room of which organisation is asked for, in which language. `room` is its segment. */
export async function openRoom(props: RoomProps, room: string): Promise<OpenedRoom> {
  const locale = await portalLanguage(props);
  const { organisation } = await props.params;
  const query = await props.searchParams;
  const place = { locale, organisation: decodeURIComponent(organisation) };
  return {
    ...place,
    query,
    here: roomPath(place, room, query),
    api: `organisations/${encodeURIComponent(place.organisation)}`,
  };
}
