import {
  type NgoEntriesQuery,
  ngoEntriesQuerySchema,
  ngoEntriesSchema,
} from "@second-chance/backend/contracts/ngo/figures";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { EmptyState } from "@/ui/empty-state";
import { roomPath, searchOf } from "../portal/ngo-paths";
import { NoGrants } from "../portal/no-grants";
import { RoomProblem } from "../portal/room-problem";
import type { OpenedRoom } from "../portal/room-props";
import { craftNames } from "../question/craft-names";
import { newestMonth } from "../question/period";
import { placeNames } from "../question/place-names";
import { readQuestion, withinCenters } from "../question/read-question";
import { EntriesHead } from "./entries-head";
import { EntriesList } from "./entries-list";
import { inAddress, ofOpenCenters } from "./entries-question";

interface EntriesRoomProps {
  readonly room: OpenedRoom;
  readonly organisation: ReachedOrganisation;
}

/** The entries behind a number, or all of them. */
export async function EntriesRoom({ room, organisation: { centers } }: EntriesRoomProps) {
  const t = await getTranslations("ngo-entries");
  if (centers.length === 0) return <NoGrants />;
  if (!centers.some(({ scope }) => scope === "detail"))
    return <EmptyState title={t("totals.title")}>{t("totals.text")}</EmptyState>;
  const newest = newestMonth(
    new Date(),
    centers.map(({ time_zone }) => time_zone),
  );
  const asked = withinCenters(readQuestion(ngoEntriesQuerySchema, room.query, newest), centers);
  const kept = asked.ok ? inAddress(asked.question) : {};
  const pathOf = (changed: Partial<NgoEntriesQuery>) => roomPath(room, "entries", { ...kept, ...changed });
  const craftName = await craftNames(room.locale);
  const names = placeNames(centers);
  const answer = asked.ok
    ? await askNgo(`${room.api}/entries${searchOf({ ...ofOpenCenters(asked.question, centers) })}`, {
        schema: ngoEntriesSchema,
      })
    : null;
  return (
    <>
      <EntriesHead
        room={room}
        asked={asked}
        centers={centers}
        newest={newest}
        names={names}
        craftName={craftName}
        pathOf={pathOf}
      />
      {asked.ok && answer?.ok ? (
        <EntriesList
          place={room}
          answer={answer.value}
          question={asked.question}
          newest={newest}
          names={names}
          craftName={craftName}
          pathOf={pathOf}
          pathFrom={(before) => pathOf({ before })}
        />
      ) : null}
      {answer && !answer.ok && answer.code === "detail_not_granted" ? (
        <EmptyState title={t("totals.title")}>{t("totals.text")}</EmptyState>
      ) : null}
      {answer && !answer.ok && answer.code !== "detail_not_granted" ? (
        <RoomProblem locale={room.locale} code={answer.code} here={room.here} />
      ) : null}
    </>
  );
}
