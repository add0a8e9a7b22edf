import { organisationMembersSchema } from "@second-chance/backend/contracts/ngo/members";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { MembersRoom } from "@/features/ngo/members/members-room";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "members");
  return { title: (await getTranslations({ locale, namespace: "ngo-members" }))("title") };
}

export default async function MembersPage(props: RoomProps) {
  const room = await openRoom(props, "members");
  const answer = await askNgo(`${room.api}/members`, { schema: organisationMembersSchema });
  if (!answer.ok) {
    const t = await getTranslations("ngo-members");
    return (
      <RoomFrame title={t("title")}>
        <RoomProblem locale={room.locale} code={answer.code} here={room.here} />
      </RoomFrame>
    );
  }
  const { said } = room.query;
  return <MembersRoom place={room} people={answer.value} said={typeof said === "string" ? said : ""} />;
}
