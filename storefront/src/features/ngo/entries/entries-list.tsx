import type { NgoEntries, NgoEntriesQuery } from "@second-chance/backend/contracts/ngo/figures";
import { useTranslations } from "next-intl";
import { TextLink } from "@/ui/text-link";
import { type NgoPlace, roomPath } from "../portal/ngo-paths";
import { PeriodLead } from "../question/period-lead";
import type { PlaceNames } from "../question/place-names";
import { EntryPages } from "./entry-pages";
import { EntrySums } from "./entry-sums";
import { EntryTable } from "./entry-table";

interface EntriesListProps {
  readonly place: NgoPlace;
  readonly answer: NgoEntries;
  readonly question: NgoEntriesQuery;
  readonly newest: string;
  readonly names: PlaceNames;
  readonly craftName: (craft: string) => string;
  readonly pathOf: (changed: Partial<NgoEntriesQuery>) => string;
  /** The same question a page further. */
  readonly pathFrom: (before: string) => string;
}

/** The sum first, then what it is made of. */
export function EntriesList(props: EntriesListProps) {
  const { place, answer, question, newest, names, craftName, pathOf, pathFrom } = props;
  const t = useTranslations("ngo-entries");
  const { from, to, center, workshop, sent } = question;
  return (
    <>
      <p className="mt-5 text-lg">
        <PeriodLead months={question} newest={newest} />
      </p>
      <TextLink
        href={roomPath(place, "", { from, to, center, workshop, sent })}
        className="inline-flex min-h-11 items-center print:hidden"
      >
        {t("toOverview")}
      </TextLink>
      <EntrySums answer={answer} question={question} pathOf={pathOf} />
      {answer.entries.length > 0 ? (
        <EntryTable entries={answer.entries} names={names} craftName={craftName} />
      ) : (
        <p className="mt-4 text-ink-soft">{t("none")}</p>
      )}
      <EntryPages
        newest={question.before ? pathOf({}) : null}
        older={answer.next ? pathFrom(answer.next) : null}
      />
    </>
  );
}
