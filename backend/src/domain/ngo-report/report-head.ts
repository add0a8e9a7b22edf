import type { Locale } from "../../contracts/locale";
import type { ReportDefinition } from "../../contracts/ngo/report";
import { PRESENT_FORM, type ReportColumn, type ReportHead } from "../../contracts/ngo/report-sheet";
import { type AboutFacts, aboutLines } from "./about-lines";
import { cellText } from "./cell-text";
import type { ReportNames, ReportWords } from "./report-words";

export interface HeadFacts extends Omit<AboutFacts, "organisation"> {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly locale: Locale;
  readonly columns: readonly ReportColumn[];
  readonly charted: readonly string[];
}

/** Everything that a report says beside its rows. */
export function reportHead(facts: HeadFacts, words: ReportWords, names: ReportNames): ReportHead {
  const { definition, organisation, columns, charted } = facts;
  return {
    form: PRESENT_FORM,
    organisation: { id: organisation.id, name: cellText(organisation.name) },
    name: cellText(facts.name),
    locale: facts.locale,
    definition: {
      ...definition,
      period: facts.period,
      filter: { ...definition.filter, center: [...facts.centers] },
    },
    period: facts.period,
    asOf: facts.asOf,
    columns: [...columns],
    about: aboutLines({ ...facts, organisation: organisation.name }, words, names),
    definitions: meanings(definition, columns, words),
    charted: [...charted],
    words: { ...words.furniture },
  };
}

/** What each column means, and what was done to its numbers. */
function meanings(
  definition: ReportDefinition,
  columns: readonly ReportColumn[],
  words: ReportWords,
): ReportHead["definitions"] {
  if (definition.kind === "entries")
    return (["seq", ...definition.columns, "amount"] as const).map((column) => told(words.entries[column]));
  const isConverted = columns.some(({ key }) => key.endsWith(".reporting"));
  return [
    ...definition.columns.map((column) => told(words.figures[column])),
    ...(isConverted ? [{ label: words.about.rates, text: words.convertedMeans }] : []),
    told(words.rounding),
  ];
}

const told = ({ label, definition }: ReportWords["rounding"]): ReportHead["definitions"][number] => ({
  label,
  text: definition,
});
