import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const donationsAreWhole: LedgerCheck = {
  id: "donations_are_whole",
  title: "Every donation is held whole for a fund that is on file, under the center whose fund it is.",
  sql: `
    select l.id as line, l.order_id, l.title,
           case when l.tax_minor <> 0 or l.discount_minor <> 0 then 'it carries tax or a discount'
                when fd.id is null then 'it names no fund that is on file'
                when fd.center_id is distinct from l.center_id then 'it stands under another center than its fund'
                else 'not all of it is held for its fund' end as what
      from attribution_line l
      left join fund fd on fd.handle = l.parts -> 0 ->> 'recipient'
     where l.kind = 'donation'
       and (l.tax_minor <> 0 or l.discount_minor <> 0 or fd.id is null or fd.center_id is distinct from l.center_id
            or exists (select 1 from ledger_figure f
                        where f.attribution_line_id = l.id and f.kind in ('capture', 'refund')
                          and (f.account <> 'fund' or f.recipient <> fd.handle)))
     limit ${MOST_FINDINGS}`,
  finding: ({ line, order_id, title, what }) => `Order ${order_id}, donation ${line} ("${title}"): ${what}.`,
};
