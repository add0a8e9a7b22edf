import { exportListSchema } from "@second-chance/backend/contracts/ngo/export";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { ExportsRoom } from "@/features/ngo/exports/exports-room";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "exports");
  return { title: (await getTranslations({ locale, namespace: "ngo-exports" }))("title") };
}

export default async function ExportsPage(props: RoomProps) {
  const room = await openRoom(props, "exports");
  const answer = await askNgo(`${room.api}/exports`, { schema: exportListSchema });
  if (!answer.ok) {
    const t = await getTranslations("ngo-exports");
    return (
      <RoomFrame title={t("title")}>
        <RoomProblem locale={room.locale} code={answer.code} here={room.here} />
      </RoomFrame>
    );
  }
  const { said } = room.query;
  return (
    <ExportsRoom place={room} exports={answer.value.exports} said={typeof said === "string" ? said : ""} />
  );
}
