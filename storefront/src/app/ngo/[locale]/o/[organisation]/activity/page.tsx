import { organisationActsSchema } from "@second-chance/backend/contracts/ngo/activity";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { ActivityRoom, PAGE } from "@/features/ngo/activity/activity-room";
import { searchOf } from "@/features/ngo/portal/ngo-paths";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

const LAST_PAGE = 1_000;

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "activity");
  return { title: (await getTranslations({ locale, namespace: "ngo-activity" }))("title") };
}

export default async function ActivityPage(props: RoomProps) {
  const room = await openRoom(props, "activity");
  const wanted = Number(room.query.page);
  const page = Number.isInteger(wanted) && wanted >= 1 && wanted <= LAST_PAGE ? wanted : 1;
  const query = searchOf({ limit: PAGE, offset: (page - 1) * PAGE });
  const answer = await askNgo(`${room.api}/activity${query}`, { schema: organisationActsSchema });
  if (!answer.ok) {
    const t = await getTranslations("ngo-activity");
    return (
      <RoomFrame title={t("title")}>
        <RoomProblem locale={room.locale} code={answer.code} here={room.here} />
      </RoomFrame>
    );
  }
  return <ActivityRoom place={room} acts={answer.value} page={page} />;
}
