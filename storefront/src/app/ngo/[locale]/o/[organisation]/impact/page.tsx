import { ngoImpactSchema } from "@second-chance/backend/contracts/ngo/impact";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { ImpactView } from "@/features/ngo/impact/impact-view";
import { searchOf } from "@/features/ngo/portal/ngo-paths";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";

const ROOM = "impact";

export async function generateMetadata(props: RoomProps): Promise<Metadata> {
  const { locale } = await openRoom(props, ROOM);
  return { title: (await getTranslations({ locale, namespace: "ngo-impact" }))("title") };
}

/** What came of it for people, by the rule that keeps small numbers to themselves. */
export default async function ImpactPage(props: RoomProps) {
  const { locale, api, here, query } = await openRoom(props, ROOM);
  const t = await getTranslations({ locale, namespace: "ngo-impact" });
  const impact = await askNgo(`${api}/impact${searchOf({ quarter: query.quarter })}`, {
    schema: ngoImpactSchema,
  });
  return (
    <RoomFrame title={t("title")} lead={t("lead")}>
      {impact.ok ? (
        <ImpactView impact={impact.value} locale={locale} />
      ) : (
        <RoomProblem locale={locale} code={impact.code} here={here} />
      )}
    </RoomFrame>
  );
}
