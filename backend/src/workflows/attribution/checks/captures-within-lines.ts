import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

/** What was asked for a line: its first amount and every rise since. An edit that takes a line off makes it zero. */
const ASKED = `
  with due as (
    select s.order_id, s.source_id, v.order_version, coalesce(sum(l.net_minor + l.tax_minor), 0) as total
      from (select distinct order_id, source_id from attribution_line) s
      join (select distinct order_id, order_version from attribution_line) v on v.order_id = s.order_id
      left join attribution_line l
        on l.order_id = s.order_id and l.source_id = s.source_id and l.order_version = v.order_version
     group by s.order_id, s.source_id, v.order_version),
  step as (
    select order_id, source_id, total,
           lag(total, 1, 0) over (partition by order_id, source_id order by order_version) as before from due),
  asked as (
    select order_id, source_id, sum(greatest(total - before, 0)) as total from step group by order_id, source_id)`;

export const capturesWithinLines: LedgerCheck = {
  id: "captures_within_lines",
  title: "No line received more than was charged for it.",
  sql: `
    ${ASKED}
    select f.order_id, f.line_source_id as line, sum(f.captured_minor)::text as captured, max(a.total)::text as charged
      from ledger_figure f
      join asked a on a.order_id = f.order_id and a.source_id = f.line_source_id
     group by f.order_id, f.line_source_id
    having sum(f.captured_minor) > max(a.total)
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, line, captured, charged }) =>
    `Order ${order_id}, line ${line}: ${captured} minor units received, ${charged} charged.`,
};
