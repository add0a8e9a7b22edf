import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EntriesRoom } from "@/features/ngo/entries/entries-room";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "entries");
  return { title: (await getTranslations({ locale, namespace: "ngo-portal.nav" }))("entries") };
}

/** What numbers are made of. */
export default async function EntriesPage(props: RoomProps) {
  const room = await openRoom(props, "entries");
  const t = await getTranslations("ngo-portal.nav");
  const organisation = await readOrganisation(room.organisation);
  return (
    <RoomFrame title={t("entries")}>
      {organisation.ok ? (
        <EntriesRoom room={room} organisation={organisation.value} />
      ) : (
        <RoomProblem locale={room.locale} code={organisation.code} here={room.here} />
      )}
    </RoomFrame>
  );
}
