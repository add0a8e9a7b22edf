import { organisationKeysSchema } from "@second-chance/backend/contracts/ngo/keys";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { KeysRoom } from "@/features/ngo/keys/keys-room";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "keys");
  return { title: (await getTranslations({ locale, namespace: "ngo-keys" }))("title") };
}

export default async function KeysPage(props: RoomProps) {
  const room = await openRoom(props, "keys");
  const answer = await askNgo(`${room.api}/keys`, { schema: organisationKeysSchema });
  if (!answer.ok) {
    const t = await getTranslations("ngo-keys");
    return (
      <RoomFrame title={t("title")}>
        <RoomProblem locale={room.locale} code={answer.code} here={room.here} />
      </RoomFrame>
    );
  }
  const { said } = room.query;
  return <KeysRoom place={room} keys={answer.value.keys} said={typeof said === "string" ? said : ""} />;
}
