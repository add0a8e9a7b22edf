import { ngoAlertsSchema } from "@second-chance/backend/contracts/ngo/alerts";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { AlertsRoom } from "@/features/ngo/alerts/alerts-room";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "alerts");
  return { title: (await getTranslations({ locale, namespace: "ngo-alerts" }))("title") };
}

export default async function AlertsPage(props: RoomProps) {
  const room = await openRoom(props, "alerts");
  const t = await getTranslations("ngo-alerts");
  const organisation = await readOrganisation(room.organisation);
  const alerts = await askNgo(`${room.api}/alerts`, { schema: ngoAlertsSchema });
  if (organisation.ok && alerts.ok)
    return <AlertsRoom room={room} organisation={organisation.value} alerts={alerts.value} />;
  const refused = [organisation, alerts].find(({ ok }) => !ok);
  return (
    <RoomFrame title={t("title")}>
      <RoomProblem
        locale={room.locale}
        code={refused && "code" in refused ? refused.code : "unavailable"}
        here={room.here}
      />
    </RoomFrame>
  );
}
