import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OverviewRoom } from "@/features/ngo/overview/overview-room";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "");
  return { title: (await getTranslations({ locale, namespace: "ngo-portal.nav" }))("overview") };
}

/** What the centers earned, in a period. */
export default async function OverviewPage(props: RoomProps) {
  const room = await openRoom(props, "");
  const t = await getTranslations("ngo-portal.nav");
  const organisation = await readOrganisation(room.organisation);
  return (
    <RoomFrame title={t("overview")}>
      {organisation.ok ? (
        <OverviewRoom room={room} organisation={organisation.value} />
      ) : (
        <RoomProblem locale={room.locale} code={organisation.code} here={room.here} />
      )}
    </RoomFrame>
  );
}
