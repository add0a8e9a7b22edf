import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const capturesWithinLines: LedgerCheck = {
  id: "captures_within_lines",
  title: "No line received more than was charged for it.",
  sql: `
    select f.order_id, f.line_source_id as line, sum(f.captured_minor)::text as captured, max(l.total)::text as charged
      from ledger_figure f
      join (select source_id, max(net_minor + tax_minor) as total from attribution_line group by source_id) l
        on l.source_id = f.line_source_id
     group by f.order_id, f.line_source_id
    having sum(f.captured_minor) > max(l.total)
     limit ${MOST_FINDINGS}`,
  finding: ({ order_id, line, captured, charged }) =>
    `Order ${order_id}, line ${line}: ${captured} minor units received, ${charged} charged.`,
};
