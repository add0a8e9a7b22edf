import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const everyLineHasAnOwner: LedgerCheck = {
  id: "every_line_has_an_owner",
  title: "Every item belongs to a workshop under a sale policy, every postage to a center.",
  sql: `
    select id as line, order_id, title, kind
      from attribution_line
     where (kind <> 'donation' and center_id is null) or (kind = 'item' and (workshop_id is null or policy_id is null))
     limit ${MOST_FINDINGS}`,
  finding: ({ line, order_id, title, kind }) =>
    `Order ${order_id}, line ${line} ("${title}"): this ${kind === "item" ? "item has no workshop or no sale policy" : "postage has no center"}.`,
};
