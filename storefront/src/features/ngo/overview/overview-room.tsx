import { ngoOverviewSchema, overviewQuerySchema } from "@second-chance/backend/contracts/ngo/figures";
import type { ReachedOrganisation } from "@second-chance/backend/contracts/ngo/session";
import { getTranslations } from "next-intl/server";
import { askNgo } from "@/data/ngo";
import { roomPath, searchOf } from "../portal/ngo-paths";
import { NoGrants } from "../portal/no-grants";
import { RoomProblem } from "../portal/room-problem";
import type { OpenedRoom } from "../portal/room-props";
import { chosenPlaces } from "../question/chosen-places";
import { craftNames } from "../question/craft-names";
import { newestMonth } from "../question/period";
import { placeNames } from "../question/place-names";
import { QuestionHead } from "../question/question-head";
import { type Question, readQuestion, withinCenters } from "../question/read-question";
import { AsOf } from "./as-of";
import { OverviewFigures } from "./overview-figures";

interface OverviewRoomProps {
  readonly room: OpenedRoom;
  readonly organisation: ReachedOrganisation;
}

/** What is asked for, and the numbers that answer it. */
export async function OverviewRoom({ room, organisation: { centers } }: OverviewRoomProps) {
  if (centers.length === 0) return <NoGrants />;
  const t = await getTranslations("ngo-question");
  const names = placeNames(centers);
  const newest = newestMonth(
    new Date(),
    centers.map(({ time_zone }) => time_zone),
  );
  const asked = withinCenters(readQuestion(overviewQuerySchema, room.query, newest), centers);
  const question: Partial<Question> = asked.ok ? asked.question : {};
  const pathOf = (changed: Partial<Question>) => roomPath(room, "", { ...question, ...changed });
  const answer = asked.ok
    ? await askNgo(`${room.api}/overview${searchOf(asked.question)}`, { schema: ngoOverviewSchema })
    : null;
  return (
    <>
      <QuestionHead
        place={room}
        room=""
        asked={asked}
        typed={room.query}
        chosen={chosenPlaces(question, { t, names, pathOf })}
        centers={centers}
        newest={newest}
      />
      {answer?.ok ? (
        <>
          <AsOf overview={answer.value} newest={newest} beforePath={pathOf(answer.value.before)} />
          <OverviewFigures
            desk={{ place: room, names, overview: answer.value }}
            craftName={await craftNames(room.locale)}
          />
        </>
      ) : null}
      {answer && !answer.ok ? <RoomProblem locale={room.locale} code={answer.code} here={room.here} /> : null}
    </>
  );
}
