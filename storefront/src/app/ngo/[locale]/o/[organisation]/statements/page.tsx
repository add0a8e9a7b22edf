import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";
import { StatementsRoom } from "@/features/ngo/statements/statements-room";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "statements");
  return { title: (await getTranslations({ locale, namespace: "ngo-statements" }))("title") };
}

export default async function StatementsPage(props: RoomProps) {
  const room = await openRoom(props, "statements");
  const t = await getTranslations("ngo-statements");
  const organisation = await readOrganisation(room.organisation);
  return (
    <RoomFrame title={t("title")} lead={<p>{t("lead")}</p>}>
      {organisation.ok ? (
        <StatementsRoom room={room} organisation={organisation.value} />
      ) : (
        <RoomProblem locale={room.locale} code={organisation.code} here={room.here} />
      )}
    </RoomFrame>
  );
}
