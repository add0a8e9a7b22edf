import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { ngoStatementsSchema } from "@second-chance/backend/contracts/ngo/statements";
import { getLocale, getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { monthName } from "@/features/workshop/income/amounts";
import { Pagination } from "@/ui/pagination";
import { roomPath, searchOf } from "../portal/ngo-paths";
import { ngoProblems } from "../portal/ngo-problem";
import { NoGrants } from "../portal/no-grants";
import { RoomProblem } from "../portal/room-problem";
import type { OpenedRoom } from "../portal/room-props";
import { Told } from "../portal/told";
import { newestMonth } from "../question/period";
import { placeNames } from "../question/place-names";
import { monthsToChoose } from "../question/read-question";
import { ChainSection } from "./chain-section";
import { ClosedFilter } from "./closed-filter";
import { OnlySums } from "./only-sums";
import { PAGE, pageOf, textOf } from "./page-of";
import { StatementTable } from "./statement-table";

interface StatementsRoomProps {
  readonly room: OpenedRoom;
  readonly organisation: ReachedOrganisation;
}

/** Closed months of granted centers, and whether their chains hold. */
export async function StatementsRoom({ room, organisation: { centers } }: StatementsRoomProps) {
  const t = await getTranslations("ngo-statements");
  const locale = await getLocale();
  if (centers.length === 0) return <NoGrants />;
  const [center, month, said] = [textOf(room, "center"), textOf(room, "month"), textOf(room, "said")];
  const page = pageOf(room);
  const asked = { center: center || null, month: month || null };
  const answer = await askNgo(
    `${room.api}/statements${searchOf({ ...asked, limit: PAGE, offset: (page - 1) * PAGE })}`,
    { schema: ngoStatementsSchema },
  );
  if (!answer.ok) return <RoomProblem locale={room.locale} code={answer.code} here={room.here} />;
  const { statements, count, onlySums } = answer.value;
  const names = placeNames(centers);
  const newest = newestMonth(
    new Date(),
    centers.map(({ time_zone }) => time_zone),
  );
  const months = monthsToChoose(newest, month ? [month] : []).map((value) => ({
    value,
    label: monthName(value, locale),
  }));
  const pages = Math.max(1, Math.ceil(count / PAGE));
  return (
    <>
      {said ? <Told isGood={false}>{(await ngoProblems(room.locale))(said)}</Told> : null}
      <ClosedFilter
        action={roomPath(room, "statements")}
        centers={centers}
        center={center}
        beside={{
          name: "month",
          label: t("month"),
          value: month,
          options: [{ value: "", label: t("allMonths") }, ...months],
        }}
      />
      <OnlySums centers={onlySums} names={names} />
      <p className="mt-stack font-semibold">
        {t("count", { count, written: new Intl.NumberFormat(locale).format(count) })}
      </p>
      {statements.length > 0 ? <StatementTable place={room} statements={statements} names={names} /> : null}
      <Pagination
        page={page}
        pages={pages}
        hrefOf={(other) => roomPath(room, "statements", { ...asked, page: other })}
        labels={{
          nav: t("pages"),
          previous: t("newer"),
          next: t("older"),
          position: t("position", { page, pages }),
        }}
      />
      <ChainSection room={room} center={center} names={names} />
    </>
  );
}
