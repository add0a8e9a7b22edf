import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readMe } from "@/data/ngo";
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
  const t = await getTranslations("ngo-portal");
  const me = await readMe();
  return (
    <RoomFrame title={t("nav.overview")}>
      {me.ok ? null : <RoomProblem locale={room.locale} code={me.code} here={room.here} />}
    </RoomFrame>
  );
}
