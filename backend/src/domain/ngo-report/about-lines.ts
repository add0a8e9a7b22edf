import type { NgoFigures } from "../../contracts/ngo/figures";
import type { ReportDefinition } from "../../contracts/ngo/report";
import type { ReportHead } from "../../contracts/ngo/report-sheet";
import { readSource } from "../fx/rate-source";
import { fromMinor } from "../money";
import type { Period } from "../ngo/period-before";
import { cellText } from "./cell-text";
import type { AboutLine, ReportNames, ReportWords } from "./report-words";

export interface AboutFacts {
  readonly organisation: string;
  readonly name: string;
  readonly definition: ReportDefinition;
  readonly period: Period;
  /** All that it came to. */
  readonly centers: readonly string[];
  readonly asOf: NgoFigures["asOf"];
  /** None for a report of entries, which stay in their currency. */
  readonly rates: NgoFigures["rates"];
  readonly notConverted: NgoFigures["notConverted"];
}

/** What a report says of itself: whose, of what, when it was read and by which rates. What wasn't asked isn't told. */
export function aboutLines(facts: AboutFacts, words: ReportWords, names: ReportNames): ReportHead["about"] {
  const { definition, period, asOf } = facts;
  const { filter } = definition;
  const list = (ids: readonly string[], name: (id: string) => string) => ids.map(name).join("; ");
  const lines: readonly (readonly [AboutLine, string | undefined])[] = [
    ["organisation", facts.organisation],
    ["report", facts.name],
    ["period", words.period(names.month(period.from), names.month(period.to))],
    ["months", words.ownMonths],
    ["centers", list(facts.centers, names.center)],
    [
      "workshops",
      filter.workshop && list(filter.workshop, (id) => named(id, names.workshop, words, "workshop")),
    ],
    ["sent", filter.sent && words.sent[filter.sent]],
    ["craft", told(filter.craft, (craft) => named(craft, names.craft, words, "craft"))],
    ["recipient", told(filter.recipient, (one) => named(one, names.recipient, words, "recipient"))],
    ["tone", filter.tone && words.tones[filter.tone]],
    ["destination", told(filter.destination, (code) => named(code, names.country, words, "destination"))],
    ["book", words.books[filter.of]],
    ["kind", "kind" in filter ? told(filter.kind, (kind) => words.kinds[kind] ?? kind) : undefined],
    ["group", definition.kind === "figures" ? words.groups[definition.group] : undefined],
    ["moment", `${asOf.moment.slice(0, 10)} ${asOf.moment.slice(11, 19)} UTC`],
    ["position", asOf.position],
    ...ratesInWords(facts.rates, words).map((text) => ["rates", text] as const),
    ...facts.notConverted.map(
      ({ month, currencyCode, amountMinor }) =>
        [
          "notConverted",
          `${month}: ${fromMinor(BigInt(amountMinor), currencyCode)} ${currencyCode}`,
        ] as const,
    ),
  ];
  return lines.flatMap(([line, text]) =>
    text ? [{ line, label: words.about[line], text: cellText(text) }] : [],
  );
}

const told = (value: string | undefined, say: (value: string) => string): string | undefined =>
  value === undefined ? undefined : say(value);

const named = (
  key: string,
  name: (key: string) => string,
  words: ReportWords,
  group: keyof ReportWords["none"],
): string => (key === "" ? (words.none[group] ?? "") : name(key));

/** One line a currency: every month with its rate, the rate's day and where it comes from. */
function ratesInWords(rates: NgoFigures["rates"], words: ReportWords): string[] {
  const lines = new Map<string, string[]>();
  for (const { from, to, month, rate, day, source } of rates) {
    const line = lines.get(`${from}/${to}`) ?? [];
    lines.set(`${from}/${to}`, [...line, `${month} ${rate} (${day}, ${words.source(readSource(source))})`]);
  }
  return [...lines].map(([pair, months]) => `${pair}: ${months.join("; ")}`);
}
