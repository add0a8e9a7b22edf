import { CUTS, type Cut, cutName, DIMENSIONS, KINDS, MEASURES, SHARED } from "./cuts";

/** The zone that a center's months are counted by; money of no center is counted by UTC. */
const ZONE = "coalesce(k.time_zone, 'UTC')";

/** Where a center is, in the same way. */
const COUNTRY = "coalesce(k.country, '')";

/** `home`, `abroad`, or '' for what was sent nowhere or by nobody whose country is known. */
export const sentOf = (country: string): string => `
  case when o.ship_to_country is null or ${country} = '' then ''
       when o.ship_to_country = ${country} then 'home' else 'abroad' end`;

/** The same as a condition, which a plan can weigh. */
export function wasSent(country: string, sent: string): string {
  if (sent === "home") return `o.ship_to_country = ${country}`;
  if (sent === "abroad") return `o.ship_to_country <> ${country} and ${country} <> ''`;
  return `(o.ship_to_country is null or ${country} = '')`;
}

/**
 * Pieces are sold as they are paid: a capture counts for as many of its line's pieces as its share of the line's net amount,
 * so that all captures of a line that is paid together count its quantity, in the months in which they were paid. What
 * moves to another line in an exchange takes its pieces along. A refund gives back money; whether the piece came back is
 * not the ledger's to know. Twelve decimals, since parts of a piece are no whole numbers and have to add up to one.
 */
const PIECES = `
  case when e.kind = 'capture' and l.kind = 'item' and e.account <> 'tax' and l.net_minor <> 0
       then round(l.quantity::numeric * e.amount_minor / l.net_minor, 12) else 0 end`;

/** Everything that an entry is told by in one cut or another. */
const FACT_KEY = `${SHARED}, workshop_id, ${DIMENSIONS.join(", ")}`;

/** What an entry adds to the sums of its kind. */
const ADDS = KINDS.map(
  (kind) => `
    case when e.kind = '${kind}' then e.amount_minor::bigint else 0 end as ${kind}_minor,
    case when e.kind = '${kind}' then 1 else 0 end as ${kind}_entries`,
).join(", ");

/**
 * One row an entry with all that it is counted by, and what it adds. `zone` and `country` are SQL for what the entry's center
 * goes by, `joins` whatever they need besides the clock `k`.
 */
export function entryFacts({
  zone = ZONE,
  country = COUNTRY,
  joins = "",
}: {
  zone?: string;
  country?: string;
  joins?: string;
} = {}): string {
  return `
    select coalesce(e.center_id, '') as center_id, e.account,
           date_trunc('month', e.occurred_at at time zone ${zone})::date as month,
           coalesce(e.workshop_id, '') as workshop_id, e.currency_code,
           coalesce(e.recipient, '') as recipient, coalesce(o.ship_to_country, '') as destination,
           coalesce(l.craft_type, '') as craft, ${sentOf(country)} as sent, ${ADDS}, ${PIECES} as pieces
      from ledger_entry e
      left join ledger_clock k on k.center_id = e.center_id ${joins}
      left join attribution_order o on o.order_id = e.order_id
      left join attribution_line l on l.id = e.attribution_line_id`;
}

const ADDED = MEASURES.map((measure) => `sum(${measure})${typeOf(measure)} as ${measure}`).join(", ");

function typeOf(measure: string): string {
  return measure === "pieces" ? "" : "::bigint";
}

/** Facts that agree in everything, as one: a step between, many times smaller than the book. */
export function alikeFacts(facts: string): string {
  return `select ${FACT_KEY}, ${ADDED} from (${facts}) f group by ${FACT_KEY}`;
}

/**
 * Pieces that the shop's own part paid for stand with the workshop's account: whoever counts pieces of income, over years of
 * many centers, doesn't read the shop's sums for them. Their rows count no entry.
 */
export function piecesAtWorkshop(facts: string): string {
  const own = MEASURES.map((measure) =>
    measure === "pieces" ? "case when account = 'platform' then 0 else pieces end as pieces" : measure,
  );
  const moved = MEASURES.map((measure) => (measure === "pieces" ? measure : `0 as ${measure}`));
  return `
    with facts as (${facts})
    select ${FACT_KEY}, ${own.join(", ")} from facts
     union all
    select ${FACT_KEY.replace("account", "'workshop' as account")}, ${moved.join(", ")} from facts
     where account = 'platform' and pieces <> 0`;
}

/** The sums of such facts: each entry once in every cut. Those of whole centers are added up from those of their workshops. */
export function sumsOf(alike: string): string {
  const [fine, coarse] = [CUTS.filter((cut) => cut.byWorkshop), CUTS.filter((cut) => !cut.byWorkshop)];
  return `
    with alike as (${piecesAtWorkshop(alike)}), fine as (${fine.map(sumsOfWorkshops).join(" union all ")})
    select * from fine union all ${coarse.map(sumsOfCenters).join(" union all ")}`;
}

function sumsOfWorkshops(cut: Cut): string {
  const { dimension } = cut;
  return `
    select '${cutName(cut)}' as cut, ${SHARED}, workshop_id, ${dimension ?? "''"} as value, ${ADDED}
      from alike group by ${[SHARED, "workshop_id", ...(dimension ? [dimension] : [])].join(", ")}`;
}

function sumsOfCenters(cut: Cut): string {
  return `
    select '${cutName(cut)}', ${SHARED}, '', value, ${ADDED}
      from fine where cut = '${cutName({ ...cut, byWorkshop: true })}' group by ${SHARED}, value`;
}
