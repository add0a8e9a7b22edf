import type { NgoEntriesQuery } from "@second-chance/backend/contracts/ngo/figures";
import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import { useTranslations } from "next-intl";
import { useRecipientName } from "@/features/workshop/income/use-recipient-name";
import type { OpenedRoom } from "../portal/room-props";
import { chosenPlaces } from "../question/chosen-places";
import type { PlaceNames } from "../question/place-names";
import { QuestionHead } from "../question/question-head";
import type { Asked } from "../question/read-question";
import { chosenNumbers } from "./chosen-numbers";
import { inAddress } from "./entries-question";
import { KindLinks } from "./kind-links";

interface EntriesHeadProps {
  readonly room: OpenedRoom;
  readonly asked: Asked<NgoEntriesQuery>;
  readonly centers: readonly GrantedCenterDto[];
  readonly newest: string;
  readonly names: PlaceNames;
  readonly craftName: (craft: string) => string;
  readonly pathOf: (changed: Partial<NgoEntriesQuery>) => string;
}

/** What the list is of, each part of it to be taken away, and the ways to ask for something else. */
export function EntriesHead({ room, asked, centers, newest, names, craftName, pathOf }: EntriesHeadProps) {
  const t = useTranslations("ngo-entries");
  const tQuestion = useTranslations("ngo-question");
  const tones = useTranslations("ngo-overview.tones");
  const recipientName = useRecipientName();
  const question: Partial<NgoEntriesQuery> = asked.ok ? asked.question : {};
  const {
    from: _from,
    to: _to,
    center: _center,
    workshop: _workshop,
    sent: _sent,
    ...beside
  } = asked.ok ? inAddress(asked.question) : {};
  const open = centers.filter(({ scope }) => scope === "detail");
  const isOpenOnly = asked.ok && !question.center && !question.workshop && open.length < centers.length;
  return (
    <>
      <QuestionHead
        place={room}
        room="entries"
        asked={asked}
        typed={room.query}
        beside={beside}
        chosen={[
          ...chosenPlaces(question, { t: tQuestion, names, pathOf }),
          ...chosenNumbers(question, { locale: room.locale, t, tones, craftName, recipientName, pathOf }),
        ]}
        centers={open}
        newest={newest}
      />
      {isOpenOnly ? <p className="mt-4 max-w-prose text-ink-soft">{t("openOnly")}</p> : null}
      <KindLinks kind={question.kind} pathOf={pathOf} />
    </>
  );
}
