import { MOST_MONTHS, monthsOf } from "@second-chance/backend/contracts/ngo/figures";
import type { SavedReport } from "@second-chance/backend/contracts/ngo/report";
import type { z } from "zod";
import { linesOf } from "@/features/form/posted-lines";
import type { ReportKind } from "./reports-path";

/** Fields with one value, and fields with several: see `posted-lines`. */
export const ONE_OF = [
  "name",
  "language",
  "period",
  "from",
  "to",
  "sent",
  "craft",
  "recipient",
  "tone",
  "destination",
  "of",
  "group",
  "currencies",
  "happened",
  "format",
] as const;
export const SEVERAL_OF = ["center", "workshop", "columns", "monthly", "recipients"] as const;
export type ReportField = (typeof ONE_OF)[number] | (typeof SEVERAL_OF)[number];
export type ReportValues = Readonly<Record<ReportField, string>>;

/** What a center holds itself: in a definition it is '', which no box could tell from nothing. */
export const POST = "post";
/** What belongs to no craft, to nobody or was sent nowhere: '' in a definition, which a form can't tell from no choice. */
export const NONE = "none";
/** The period that goes along with no calendar. */
export const OWN = "own";

const orNone = <T>(all: readonly T[]) => (all.length > 0 ? all : undefined);
/** A choice among what may be '' in a definition; '' is no choice. */
const narrowed = (choice: string) => (choice === NONE ? "" : choice || undefined);
const shown = (value: string | undefined) => (value === "" ? NONE : (value ?? ""));

/** What a form asks to be kept: to be read by the contract, which alone says whether it fits. */
export function saveBody(kind: ReportKind, values: ReportValues): unknown {
  const { period, from, to } = values;
  const shared = {
    kind,
    period: period === OWN ? { from, to } : { relative: period },
    columns: linesOf(values.columns),
  };
  const filter = {
    center: orNone(linesOf(values.center)),
    workshop: orNone(linesOf(values.workshop).map((id) => (id === POST ? "" : id))),
    sent: values.sent || undefined,
    craft: narrowed(values.craft),
    recipient: narrowed(values.recipient),
    tone: values.tone || undefined,
    destination: narrowed(values.destination),
    of: values.of || undefined,
  };
  return {
    name: values.name,
    locale: values.language,
    mails_monthly: values.monthly !== "",
    format: values.format,
    recipients: linesOf(values.recipients),
    definition:
      kind === "figures"
        ? { ...shared, filter, group: values.group, currencies: values.currencies }
        : { ...shared, filter: { ...filter, kind: values.happened || undefined } },
  };
}

/** A saved report as the form shows it. */
export function valuesOf(report: SavedReport): ReportValues {
  const { definition, name, locale, format, mails_monthly: monthly, recipients } = report;
  const { filter, period } = definition;
  const isOwn = !("relative" in period);
  return {
    name,
    language: locale,
    period: isOwn ? OWN : period.relative,
    from: isOwn ? period.from : "",
    to: isOwn ? period.to : "",
    sent: filter.sent ?? "",
    craft: shown(filter.craft),
    recipient: shown(filter.recipient),
    tone: filter.tone ?? "",
    destination: shown(filter.destination),
    of: filter.of,
    group: definition.kind === "figures" ? definition.group : "",
    currencies: definition.kind === "figures" ? definition.currencies : "",
    happened: definition.kind === "entries" ? (definition.filter.kind ?? "") : "",
    format,
    center: (filter.center ?? []).join("\n"),
    workshop: (filter.workshop ?? []).map((id) => id || POST).join("\n"),
    columns: definition.columns.join("\n"),
    monthly: monthly ? "yes" : "",
    recipients: recipients.map(({ id }) => id).join("\n"),
  };
}

export type ReportFault =
  | "name"
  | "month"
  | "reversed"
  | "tooLong"
  | "columns"
  | "payouts"
  | "parts"
  | "oneAtATime";

/** What doesn't fit, by the field to look at; empty where it is none of these. */
export function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  values: ReportValues,
): Partial<Record<ReportField, ReportFault>> {
  const faults = issues.map(({ path: [first, second] }) => {
    if (first === "name") return { name: "name" } as const;
    if (first !== "definition") return {};
    if (second === "period") return monthsFault(values);
    if (second === "columns") return { columns: columnsFault(values) };
    return second === "craft" ? oneAtATimeFault(values) : {};
  });
  return Object.assign({}, ...faults);
}

/** Beside the second of what can't be asked together; where one is chosen, the rows are the other. */
function oneAtATimeFault({
  craft,
  recipient,
  tone,
  destination,
}: ReportValues): Partial<Record<ReportField, ReportFault>> {
  if (destination && (craft || recipient || tone)) return { destination: "oneAtATime" };
  if (craft && tone) return { tone: "oneAtATime" };
  return { [craft && recipient ? "recipient" : "group"]: "oneAtATime" };
}

function monthsFault({ from, to }: ReportValues): Partial<Record<ReportField, ReportFault>> {
  if (!from || !to) return { [from ? "to" : "from"]: "month" };
  if (from > to) return { to: "reversed" };
  return { from: monthsOf({ from, to }) > MOST_MONTHS ? "tooLong" : "month" };
}

function columnsFault({ columns, sent }: ReportValues): ReportFault {
  if (columns === "") return "columns";
  return sent && linesOf(columns).includes("paidOut") ? "payouts" : "parts";
}
