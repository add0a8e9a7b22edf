import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PayoutsRoom } from "@/features/ngo/payouts/payouts-room";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, "payouts");
  return { title: (await getTranslations({ locale, namespace: "ngo-payouts" }))("title") };
}

export default async function PayoutsPage(props: RoomProps) {
  const room = await openRoom(props, "payouts");
  const t = await getTranslations("ngo-payouts");
  const organisation = await readOrganisation(room.organisation);
  return (
    <RoomFrame title={t("title")} lead={<p>{t("lead")}</p>}>
      {organisation.ok ? (
        <PayoutsRoom room={room} organisation={organisation.value} />
      ) : (
        <RoomProblem locale={room.locale} code={organisation.code} here={room.here} />
      )}
    </RoomFrame>
  );
}
