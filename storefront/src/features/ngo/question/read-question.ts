import { MOST_MONTHS, type OverviewQuery } from "@second-chance/backend/contracts/ngo/figures";
import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import { PERIOD } from "@second-chance/backend/contracts/statement";
import type { z } from "zod";
import { lastMonths } from "@/features/workshop/income/amounts";
import type { NgoQuery } from "../portal/ngo-paths";
import { type Months, PERIODS, type PeriodName, periodsIn } from "./period";

/** What every question of numbers is narrowed by: an overview's query, and the first part of that of entries. */
export type Question = OverviewQuery;

/** What doesn't fit in an address; `elsewhere` is a workshop of none of its centers, `filter` anything else but its months. */
export type QuestionProblem = "month" | "reversed" | "tooLong" | "future" | "elsewhere" | "filter";

export type Asked<Q> =
  | { readonly ok: true; readonly question: Q }
  | { readonly ok: false; readonly problem: QuestionProblem };

/** Of these, '' is a value: what belongs to none. Elsewhere a form sends it for what wasn't chosen. */
const MAY_BE_EMPTY = new Set(["workshop", "craft", "recipient", "destination"]);
const DEFAULT_PERIOD: PeriodName = "thisQuarter";

const isMonth = (value: unknown): value is string => typeof value === "string" && PERIOD.test(value);

/**
 * What an address asks for, by the contract of the route that will answer it. Without months it is this quarter; no period goes
 * beyond the newest month.
 */
export function readQuestion<Q extends Months>(
  schema: z.ZodType<Q>,
  query: NgoQuery,
  newest: string,
): Asked<Q> {
  const given = Object.fromEntries(
    Object.entries(query).filter(([name, value]) => value !== "" || MAY_BE_EMPTY.has(name)),
  );
  if (isMonth(given.from) && given.from > newest) return { ok: false, problem: "future" };
  const read = schema.safeParse({ ...given, ...monthsGiven(given, newest) });
  return read.success ? { ok: true, question: read.data } : { ok: false, problem: problemOf(read.error) };
}

function monthsGiven({ from, to }: NgoQuery, newest: string): NgoQuery {
  if (from === undefined && to === undefined) return { ...periodsIn(newest)[DEFAULT_PERIOD] };
  return { from: from ?? to, to: to === undefined || (isMonth(to) && to > newest) ? newest : to };
}

function problemOf({ issues }: z.ZodError): QuestionProblem {
  const months = issues.find(({ path: [name] }) => name === "from" || name === "to");
  if (!months) return "filter";
  if (months.code !== "custom") return "month";
  return months.path[0] === "to" ? "reversed" : "tooLong";
}

/** What of an address that doesn't fit can be chosen again: a form keeps what was chosen in it. */
export function chosenBefore({ from, to, center, workshop }: NgoQuery): Partial<Question> {
  const all = (value: unknown) => [value].flat().filter((one) => typeof one === "string");
  return {
    ...(isMonth(from) ? { from } : {}),
    ...(isMonth(to) ? { to } : {}),
    center: all(center),
    workshop: all(workshop),
  };
}

/** The same, unless it asks for a workshop of a center that it doesn't ask for: nothing would be in both. */
export function withinCenters<Q extends Pick<Question, "center" | "workshop">>(
  asked: Asked<Q>,
  centers: readonly Pick<GrantedCenterDto, "id" | "workshops">[],
): Asked<Q> {
  if (!asked.ok) return asked;
  const { center, workshop = [] } = asked.question;
  const isElsewhere = centers.some(
    ({ id, workshops }) =>
      center && !center.includes(id) && workshops.some((own) => workshop.includes(own.id)),
  );
  return isElsewhere ? { ok: false, problem: "elsewhere" } : asked;
}

/** The name of a period, where it has one in that month. */
export const periodNamed = ({ from, to }: Months, newest: string): PeriodName | undefined =>
  PERIODS.find((name) => {
    const named = periodsIn(newest)[name];
    return named.from === from && named.to === to;
  });

/** Months to choose from, newest first, with those of an address too that are older. */
export function monthsToChoose(newest: string, chosen: readonly string[]): string[] {
  const all = lastMonths(newest, MOST_MONTHS);
  const older = chosen.filter((one) => isMonth(one) && !all.includes(one));
  return [...all, ...new Set(older)].sort().reverse();
}
