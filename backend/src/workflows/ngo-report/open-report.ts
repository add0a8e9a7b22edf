import type { Locale } from "../../contracts/locale";
import { type FigureTone, figuresQuerySchema, type NgoFigures } from "../../contracts/ngo/figures";
import type { EntriesDefinition, FiguresDefinition, ReportDefinition } from "../../contracts/ngo/report";
import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import type { ReportSource } from "../../documents/ngo-report/report-source";
import { REPORT_WORDS } from "../../documents/ngo-report/words";
import { totalsOf } from "../../domain/income/income-report";
import { exponentOf } from "../../domain/money";
import { requireGrant } from "../../domain/ngo/ngo-scope";
import type { Period } from "../../domain/ngo/period-before";
import { entryColumns, entryRow, entryTotal } from "../../domain/ngo-report/entry-report";
import { tonesOf } from "../../domain/ngo-report/figure-columns";
import { figureReport } from "../../domain/ngo-report/figure-report";
import { reportHead } from "../../domain/ngo-report/report-head";
import { resolvePeriod } from "../../domain/ngo-report/report-period";
import { readSums } from "../../modules/attribution/summaries/read-sums";
import { figureFilter } from "../ngo/figure-filter";
import { figuresIn } from "../ngo/read-figures";
import { askedCenters, type Snapshot } from "../ngo/read-snapshot";
import { reportNames } from "./report-names";
import { streamEntries } from "./stream-entries";

export interface AskedReport {
  readonly name: string;
  readonly locale: Locale;
  readonly definition: ReportDefinition;
  /** Entries at most, the first of the book; all where it isn't said. */
  readonly most?: number | undefined;
}

/** A report as of the snapshot's moment; its rows pass while the snapshot is open. */
export interface OpenedReport extends ReportSource {
  /** Without rounding and total. */
  readonly count: number;
}

type Of<Definition> = Omit<AskedReport, "definition"> & {
  readonly definition: Definition;
  readonly period: Period;
  readonly centers: readonly string[];
};

/**
 * Opens a report of whom it names, or of all who are granted.
 * @throws AccessRefused `not_found` for a center that isn't granted or a workshop of none of these; `detail_not_granted` for
 * entries of a center of which only sums are.
 */
export async function openReport(snapshot: Snapshot, asked: AskedReport): Promise<OpenedReport> {
  const { definition } = asked;
  const centers = askedCenters(snapshot, definition.filter).map(({ id }) => id);
  const period = resolvePeriod(definition.period, snapshot.asOf.moment.slice(0, 10));
  const of = { ...asked, period, centers };
  return definition.kind === "figures"
    ? openFigures(snapshot, { ...of, definition })
    : openEntries(snapshot, { ...of, definition });
}

async function openFigures(snapshot: Snapshot, of: Of<FiguresDefinition>): Promise<OpenedReport> {
  const { definition, period, centers, locale } = of;
  const read = (tone?: FigureTone): Promise<NgoFigures> =>
    figuresIn(
      snapshot,
      figuresQuerySchema.parse({
        ...definition.filter,
        ...period,
        group: definition.group,
        ...(tone ? { tone } : {}),
      }),
    );
  const all = await read();
  const tones: Partial<Record<FigureTone, NgoFigures>> = {};
  for (const tone of tonesOf(definition)) tones[tone] = await read(tone);
  const names = await reportNames(snapshot.sql, centers, locale);
  const words = REPORT_WORDS[locale];
  const { rows, ...table } = figureReport(definition, { all, tones }, { words, names });
  const { rates, notConverted } = all;
  const isConverted = table.columns.some(({ key }) => key.endsWith(".reporting"));
  const head = headOf(snapshot, of, {
    ...table,
    rates: isConverted ? rates : [],
    notConverted: isConverted ? notConverted : [],
    names,
  });
  return { head, count: rows.filter(({ kind }) => kind === "row").length, batches: inOneBatch(rows) };
}

async function openEntries(snapshot: Snapshot, of: Of<EntriesDefinition>): Promise<OpenedReport> {
  const { definition, period, centers, locale, most } = of;
  for (const id of centers) requireGrant(snapshot.reach, id, "detail");
  const { sql, clocks } = snapshot;
  const filter = figureFilter(
    { ...definition.filter, ...period },
    centers.map((id) => ({ id })),
  );
  const totals = totalsOf(await readSums(sql, { group: "month", filter, clocks }));
  const sums = totals.map(({ currencyCode, incomeMinor, paidOutMinor }) => ({
    currencyCode,
    exponent: exponentOf(currencyCode),
    amountMinor: String(incomeMinor - paidOutMinor),
  }));
  const names = await reportNames(sql, centers, locale);
  const words = REPORT_WORDS[locale];
  const columns = entryColumns(definition, sums, words);
  const head = headOf(snapshot, of, { columns, charted: [], rates: [], notConverted: [], names });
  const toRow = entryRow(definition, sums, { words, names });
  async function* batches(): AsyncGenerator<readonly ReportRow[]> {
    for await (const entries of streamEntries(sql, { filter, most })) yield entries.map(toRow);
    yield [entryTotal(definition, sums, words)];
  }
  return { head, count: totals.reduce((all, { entries }) => all + entries, 0), batches: batches() };
}

async function* inOneBatch(rows: readonly ReportRow[]): AsyncGenerator<readonly ReportRow[]> {
  yield rows;
}

function headOf(
  { asOf, reach }: Snapshot,
  { name, locale, definition, period, centers }: Of<ReportDefinition>,
  {
    names,
    ...more
  }: Pick<Parameters<typeof reportHead>[0], "columns" | "charted" | "rates" | "notConverted"> & {
    readonly names: Parameters<typeof reportHead>[2];
  },
): ReportHead {
  const { organisation } = reach;
  const facts = { organisation, name, locale, definition, period, centers, asOf, ...more };
  return reportHead(facts, REPORT_WORDS[locale], names);
}
