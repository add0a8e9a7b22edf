import { type CenterClock, clocksValue, GIVEN_CLOCKS } from "./center-clocks";
import { type Cut, cutName, type Dimension, KINDS, type Kind } from "./cuts";
import { entryFacts, piecesAtWorkshop } from "./entry-facts";
import { type Condition, conditionsOf, oneOf } from "./one-of";

/** Which entries are summed; what is not named is not asked. */
export interface SumFilter {
  readonly accounts: readonly string[];
  readonly centers?: readonly string[] | undefined;
  readonly workshops?: readonly string[] | undefined;
  /** First and last month, `2026-10`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly Kind[] | undefined;
  readonly currencyCode?: string | undefined;
  /** `home`, `abroad`, or '' for what was sent nowhere. */
  readonly sent?: string | undefined;
  /** One of the dimensions and its values, or all but these; '' is nobody or nowhere. */
  readonly of?:
    | { readonly dimension: Dimension; readonly values: readonly string[]; readonly except?: boolean }
    | undefined;
}

/**
 * Entries that are marked as not counted yet, each as a row with what it adds to every cut. A statement reads them once, as
 * `marked`, and adds to each cut's sums those that it asks for.
 */
export const markedFacts = (filter: SumFilter): string =>
  `select * from (${piecesAtWorkshop(MARKED)}) f where ${shared(filter).where}`;

/** No plan may read the whole book. */
const MARKED = `
  select m.* from ledger_unfolded u cross join lateral (${entryFacts({
    zone: `coalesce(k.time_zone, g."timeZone", 'UTC')`,
    country: "coalesce(k.country, g.country, '')",
    joins: `left join ${GIVEN_CLOCKS} on g."centerId" = e.center_id`,
  })} where e.seq = u.seq offset 0) m`;

/** The rows of a cut that a filter asks for: those of the sums, and of the entries in `marked` each as a row of its own. */
export function summedRows(cut: Cut, filter: SumFilter): string {
  const { kinds = KINDS } = filter;
  const columns = [
    "month, center_id, workshop_id, account, currency_code, sent, value",
    ...KINDS.map((kind) => (kinds.includes(kind) ? `${kind}_minor` : `0 as ${kind}_minor`)),
    `${kinds.map((kind) => `${kind}_entries`).join(" + ")} as entries`,
    kinds.includes("capture") ? "pieces" : "0 as pieces",
  ].join(", ");
  const value = ofDimension(filter);
  return `
    select ${columns} from ledger_summary
     where cut = '${cutName(cut)}' and ${conditionsOf([shared(filter), value]).where}
     union all
    select ${columns} from (select *, ${cut.dimension ?? "''"} as value from marked) m where ${value?.where ?? "true"}`;
}

/** The values that both name. */
export const sumsBindings = (filter: SumFilter, clocks: readonly CenterClock[]): Condition["bindings"] => ({
  ...conditionsOf([shared(filter), ofDimension(filter)]).bindings,
  clocks: clocksValue(clocks),
});

const ofDimension = ({ of }: SumFilter): Condition | undefined =>
  oneOf("value", "values", of?.values, of?.except);

function shared({ accounts, centers, workshops, from, to, kinds, currencyCode, sent }: SumFilter): Condition {
  return conditionsOf([
    oneOf("account", "accounts", accounts),
    oneOf("center_id", "centers", centers),
    oneOf("workshop_id", "workshops", workshops),
    from && { where: "month >= :from::date", bindings: { from: `${from}-01` } },
    to && { where: "month <= :to::date", bindings: { to: `${to}-01` } },
    kinds && { where: `${kinds.map((kind) => `${kind}_entries`).join(" + ")} > 0`, bindings: {} },
    oneOf("currency_code", "currencyCode", currencyCode && [currencyCode]),
    sent !== undefined && oneOf("sent", "sent", [sent]),
  ]);
}
