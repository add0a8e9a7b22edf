import { reportListSchema } from "@second-chance/backend/contracts/ngo/report";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";
import { ReportsRoom } from "@/features/ngo/reports/reports-room";

const ROOM = "reports";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, ROOM);
  return { title: (await getTranslations({ locale, namespace: "ngo-reports" }))("title") };
}

export default async function ReportsPage(props: RoomProps) {
  const room = await openRoom(props, ROOM);
  const t = await getTranslations({ locale: room.locale, namespace: "ngo-reports" });
  const organisation = await readOrganisation(room.organisation);
  const problem = (code: string) => (
    <RoomFrame title={t("title")}>
      <RoomProblem locale={room.locale} code={code} here={room.here} />
    </RoomFrame>
  );
  if (!organisation.ok) return problem(organisation.code);
  const answer = await askNgo(`${room.api}/reports`, { schema: reportListSchema });
  if (!answer.ok) return problem(answer.code);
  return (
    <RoomFrame title={t("title")} lead={<p>{t("lead")}</p>}>
      <ReportsRoom room={room} organisation={organisation.value} reports={answer.value.reports} />
    </RoomFrame>
  );
}
