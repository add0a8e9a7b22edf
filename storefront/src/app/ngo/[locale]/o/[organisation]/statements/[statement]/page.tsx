import { ngoStatementDetailSchema } from "@second-chance/backend/contracts/ngo/statements";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { roomPath } from "@/features/ngo/portal/ngo-paths";
import { readOrganisation } from "@/features/ngo/portal/read-organisation";
import { RoomFrame } from "@/features/ngo/portal/room-frame";
import { RoomProblem } from "@/features/ngo/portal/room-problem";
import { openRoom, type RoomProps } from "@/features/ngo/portal/room-props";
import { placeNames } from "@/features/ngo/question/place-names";
import { FileLinks } from "@/features/ngo/statements/file-links";
import { StatementView } from "@/features/ngo/statements/statement-view";
import { monthName } from "@/features/workshop/income/amounts";
import { TextLink } from "@/ui/text-link";

interface StatementProps extends RoomProps {
  readonly params: Promise<{ locale: string; organisation: string; statement: string }>;
}

async function openStatement(props: StatementProps) {
  const id = decodeURIComponent((await props.params).statement);
  return { id, room: await openRoom(props, `statements/${encodeURIComponent(id)}`) };
}

export async function generateMetadata(props: StatementProps): Promise<Metadata> {
  const { room } = await openStatement(props);
  return { title: (await getTranslations({ locale: room.locale, namespace: "ngo-statements" }))("title") };
}

export default async function StatementPage(props: StatementProps) {
  const { id, room } = await openStatement(props);
  const t = await getTranslations("ngo-statements");
  const organisation = await readOrganisation(room.organisation);
  const answer = await askNgo(`${room.api}/statements/${encodeURIComponent(id)}`, {
    schema: ngoStatementDetailSchema,
  });
  if (!organisation.ok || !answer.ok) {
    const code = organisation.ok ? (answer.ok ? "unavailable" : answer.code) : organisation.code;
    return (
      <RoomFrame title={t("title")}>
        <RoomProblem locale={room.locale} code={code} here={room.here} />
      </RoomFrame>
    );
  }
  const { center, workshop, currencyCode, ...statement } = answer.value;
  const month = monthName(statement.month, room.locale);
  const whose = `${placeNames(organisation.value.centers).center(center.id) ?? center.name}, ${workshop ?? t("centersOwn")}`;
  return (
    <RoomFrame
      title={t("detail.title", { month, currency: currencyCode })}
      lead={
        <>
          <p>{whose}</p>
          <TextLink href={roomPath(room, "statements")} className="inline-flex min-h-11 items-center">
            {t("detail.back")}
          </TextLink>
        </>
      }
    >
      <div className="mb-stack">
        <FileLinks place={room} id={id} of={`${month}, ${whose}, ${currencyCode}`} />
      </div>
      <StatementView statement={answer.value} />
    </RoomFrame>
  );
}
