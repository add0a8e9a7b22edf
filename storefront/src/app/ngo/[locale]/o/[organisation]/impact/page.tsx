import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ImpactRoom } from "@/features/ngo/impact/impact-room";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

const ROOM = "impact";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, ROOM);
  return { title: (await getTranslations({ locale, namespace: "ngo-impact" }))("title") };
}

/** What came of it for people, by the rule that keeps small numbers to themselves. */
export default async function ImpactPage(props: RoomProps) {
  const room = await openRoom(props, ROOM);
  const t = await getTranslations({ locale: room.locale, namespace: "ngo-impact" });
  const organisation = await readOrganisation(room.organisation);
  return (
    <RoomFrame title={t("title")} lead={t("lead")}>
      {organisation.ok ? (
        <ImpactRoom room={room} organisation={organisation.value} />
      ) : (
        <RoomProblem locale={room.locale} code={organisation.code} here={room.here} />
      )}
    </RoomFrame>
  );
}
