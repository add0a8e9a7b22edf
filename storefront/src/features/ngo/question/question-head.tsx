import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { type NgoPlace, type NgoQuery, roomPath } from "../portal/ngo-paths";
import { type Chosen, ChosenList } from "./chosen-list";
import { PeriodLinks } from "./period-links";
import { QuestionForm } from "./question-form";
import { type Asked, chosenBefore, type Question } from "./read-question";

interface QuestionHeadProps {
  readonly place: NgoPlace;
  readonly room: string;
  readonly asked: Asked<Question>;
  /** The address as it was typed. */
  readonly typed: NgoQuery;
  /** What a room is asked beside months and places. */
  readonly beside?: NgoQuery;
  readonly chosen: readonly Chosen[];
  readonly centers: readonly GrantedCenterDto[];
  readonly newest: string;
}

/** What is asked for, and the ways to ask for something else. */
export function QuestionHead({
  typed,
  place,
  room,
  asked,
  beside = {},
  chosen,
  centers,
  newest,
}: QuestionHeadProps) {
  const t = useTranslations("ngo-question");
  const question = asked.ok ? asked.question : undefined;
  const { center, workshop, sent } = question ?? {};
  return (
    <>
      <PeriodLinks
        place={place}
        room={room}
        kept={{ ...beside, center, workshop, sent }}
        months={question}
        newest={newest}
      />
      {asked.ok ? null : (
        <div className="mt-5 max-w-prose">
          <Notice look="problem" role="alert" title={t("problem.title")}>
            {t(`problem.${asked.problem}`)}
          </Notice>
        </div>
      )}
      <QuestionForm
        action={roomPath(place, room)}
        question={question ?? chosenBefore(typed)}
        beside={beside}
        centers={centers}
        newest={newest}
        isOpen={!asked.ok}
      />
      <ChosenList chosen={chosen} />
    </>
  );
}
