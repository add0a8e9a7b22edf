import { savedReportSchema } from "@second-chance/backend/contracts/ngo/report";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";
import { apiPath } from "@/features/ngo/reports/posted-report";
import { ReportRoom } from "@/features/ngo/reports/report-room";

interface ReportPageProps extends RoomProps {
  readonly params: Promise<{ locale: string; organisation: string; report: string }>;
}

async function openReport(props: ReportPageProps) {
  const id = decodeURIComponent((await props.params).report);
  return { id, room: await openRoom(props, `reports/${encodeURIComponent(id)}`) };
}

export async function generateMetadata(props: ReportPageProps): Promise<Metadata> {
  const { room } = await openReport(props);
  return { title: (await getTranslations({ locale: room.locale, namespace: "ngo-reports" }))("one") };
}

export default async function ReportPage(props: ReportPageProps) {
  const { id, room } = await openReport(props);
  const t = await getTranslations({ locale: room.locale, namespace: "ngo-reports" });
  const problem = (code: string) => (
    <RoomFrame title={t("one")}>
      <RoomProblem locale={room.locale} code={code} here={room.here} />
    </RoomFrame>
  );
  const organisation = await readOrganisation(room.organisation);
  if (!organisation.ok) return problem(organisation.code);
  const answer = await askNgo(apiPath(room, id), { schema: savedReportSchema });
  if (!answer.ok) return problem(answer.code);
  return (
    <RoomFrame title={answer.value.name}>
      <ReportRoom room={room} organisation={organisation.value} report={answer.value} />
    </RoomFrame>
  );
}
