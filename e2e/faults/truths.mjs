/**
 * What must be true when everybody has come back and the jobs have run, in SQL of its own: it shares no line with the
 * shop's checks and knows no grace. Each query finds what must not be; `$1` is what stood on the shelves at the start.
 */
const AMOUNT = "coalesce((m.raw_amount ->> 'value')::numeric, m.amount)";
const MINOR = `round(${AMOUNT} * case upper(p.currency_code) when 'VND' then 1 else 100 end)`;

/** Rows that moved money, with the order they moved it for, if any. */
const MOVED = `
  select m.kind, m.id, p.id as payment_id, x.order_id, ${AMOUNT} as amount, ${MINOR} as minor
    from (select 'capture' as kind, id, payment_id, amount, raw_amount from capture where deleted_at is null
          union all
          select 'refund', id, payment_id, amount, raw_amount from refund where deleted_at is null) m
    join payment p on p.id = m.payment_id and p.deleted_at is null
    left join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null`;

const LIVE = `select o.* from "order" o where o.deleted_at is null and not o.is_draft_order and o.status <> 'canceled'`;

export const TRUTHS = [
  {
    title: "every unit captured or refunded is attributed exactly once",
    sql: `
      select m.kind || ' ' || m.id || ' of ' || m.minor || ' is booked ' || count(distinct t.id) || ' times with '
             || coalesce(sum(case m.kind when 'capture' then e.amount_minor else -e.amount_minor end), 0) as finding
        from (${MOVED}) m
        left join ledger_source s on s.source_type = m.kind and s.source_id = m.id
        left join ledger_transaction t on t.ledger_source_id = s.id
        left join ledger_entry e on e.transaction_id = t.id and e.account <> 'clearing'
       where m.order_id is not null
       group by m.kind, m.id, m.minor
      having count(distinct t.id) <> 1
          or coalesce(sum(case m.kind when 'capture' then e.amount_minor else -e.amount_minor end), 0) <> m.minor`,
  },
  {
    title: "no order lacks a line",
    sql: `
      select 'order #' || o.display_id || ' has ' || (select count(*) from attribution_line a where a.order_id = o.id)
             || ' lines in the book' as finding
        from (${LIVE}) o
       where (select count(*) from attribution_line a where a.order_id = o.id and a.order_version = 1)
          <> (select count(*) from order_item i where i.order_id = o.id and i.version = 1)
           + (select count(*) from order_shipping s where s.order_id = o.id and s.version = 1)`,
  },
  {
    title: "no order stands without its payment",
    sql: `
      select 'order #' || o.display_id || ' has no payment' as finding from (${LIVE}) o
       where not exists (select 1 from order_payment_collection x
                           join payment p on p.payment_collection_id = x.payment_collection_id and p.canceled_at is null
                          where x.order_id = o.id and x.deleted_at is null)`,
  },
  {
    title: "no payment without an order is kept",
    sql: `
      select 'payment ' || p.id || ' belongs to no order and is neither given back nor cancelled' as finding
        from payment p,
             lateral (select coalesce(sum(m.minor) filter (where m.kind = 'capture'), 0) as captured,
                             coalesce(sum(m.minor) filter (where m.kind = 'refund'), 0) as refunded
                        from (${MOVED}) m where m.payment_id = p.id) a
       where p.deleted_at is null and (captured > refunded or (captured = 0 and p.canceled_at is null))
         and not exists (select 1 from order_payment_collection x join (${LIVE}) o on o.id = x.order_id
                          where x.payment_collection_id = p.payment_collection_id and x.deleted_at is null)`,
  },
  {
    title: "no refund was made twice, none beyond its capture",
    sql: `
      select 'request ' || (metadata ->> 'request_id') || ' made ' || count(*) || ' refunds' as finding
        from refund where deleted_at is null and metadata ->> 'request_id' is not null
       group by metadata ->> 'request_id' having count(*) > 1
      union all
      select 'payment ' || payment_id || ' gave back more than it took' from (${MOVED}) m group by payment_id
      having sum(case kind when 'refund' then minor else 0 end) > sum(case kind when 'capture' then minor else 0 end)`,
  },
  {
    title: "whoever keeps the money was told of every refund",
    sql: `
      select 'refund ' || r.id || ' is noted, and the provider knows nothing of it' as finding
        from refund r join payment p on p.id = r.payment_id
       where r.deleted_at is null and p.provider_id = 'pp_test-payment_demo' and (p.data -> 'refunds' -> coalesce(r.metadata ->> 'request_id', r.id)) is null`,
  },
  {
    title: "whoever keeps the money was told of every capture",
    sql: `
      select 'payment ' || p.id || ' has its whole amount noted as captured, and is not' as finding
        from payment p
       where p.deleted_at is null and p.captured_at is null
         and (select coalesce(sum(c.amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null) >= p.amount`,
  },
  {
    title: "what an order says it was paid is what was paid",
    sql: `
      select 'order #' || o.display_id || ' says ' || said || ', the payments say ' || paid as finding
        from (${LIVE}) o,
             lateral (select coalesce(sum(t.amount), 0) as said from order_transaction t
                       where t.order_id = o.id and t.deleted_at is null) a,
             lateral (select coalesce(sum(case m.kind when 'capture' then m.amount else -m.amount end), 0) as paid
                        from (${MOVED}) m where m.order_id = o.id) b
       where said <> paid`,
  },
  {
    title: "a payment collection counts what was captured and refunded",
    sql: `
      select 'payment collection ' || c.id || ' says ' || coalesce(c.captured_amount, 0) || ' and ' || coalesce(c.refunded_amount, 0)
             || ', the payments ' || captured || ' and ' || refunded as finding
        from payment_collection c
        join order_payment_collection x on x.payment_collection_id = c.id and x.deleted_at is null
        join (${LIVE}) o on o.id = x.order_id,
             lateral (select coalesce(sum(m.amount) filter (where m.kind = 'capture'), 0) as captured,
                             coalesce(sum(m.amount) filter (where m.kind = 'refund'), 0) as refunded
                        from (${MOVED}) m join payment p on p.id = m.payment_id where p.payment_collection_id = c.id) a
       where c.deleted_at is null and (coalesce(c.captured_amount, 0) <> captured or coalesce(c.refunded_amount, 0) <> refunded)`,
  },
  {
    title: "no order is left with a change that nobody can end, or owes what was given back",
    sql: `
      select 'order #' || o.display_id || ' has an open change of kind ' || c.change_type as finding
        from (${LIVE}) o join order_change c on c.order_id = o.id and c.deleted_at is null and c.status in ('pending', 'requested')
      union all
      select 'order #' || o.display_id || ' is credited with ' || credited || ' of ' || refunded || ' given back and ' || failed || ' that a bank refused'
        from (${LIVE}) o,
             lateral (select coalesce(sum(l.amount), 0) as credited from order_credit_line l
                       where l.order_id = o.id and l.version = o.version and l.deleted_at is null) a,
             lateral (select coalesce(sum(m.amount), 0) as refunded from (${MOVED}) m
                       where m.order_id = o.id and m.kind = 'refund') b,
             lateral (select coalesce(sum(t.amount), 0) as failed from order_transaction t
                       where t.order_id = o.id and t.reference = 'refund_failed' and t.deleted_at is null) c
       where credited <> refunded + failed`,
  },
  {
    title: "a piece is held back for each piece ordered and for nobody else",
    sql: `
      with held as (select line_item_id, sum(quantity) as pieces from reservation_item where deleted_at is null group by 1),
           sold as (select i.item_id, o.display_id, sum(i.quantity - coalesce(i.fulfilled_quantity, 0)) as pieces
                      from (${LIVE}) o join order_item i on i.order_id = o.id and i.version = o.version and i.deleted_at is null
                      join order_line_item l on l.id = i.item_id
                      join product_variant v on v.id = l.variant_id and v.manage_inventory group by 1, 2)
      select 'line ' || coalesce(s.item_id, h.line_item_id) || ' of order #' || coalesce(s.display_id::text, 'none') || ' holds '
             || coalesce(h.pieces, 0) || ' pieces of ' || coalesce(s.pieces, 0) as finding
        from sold s full join held h on h.line_item_id = s.item_id
       where coalesce(h.pieces, 0) <> coalesce(s.pieces, 0)`,
  },
  {
    title: "a shelf counts what is held back, and lost or doubled nothing",
    sql: `
      select 'shelf ' || l.id || ' says ' || l.reserved_quantity || ' held back of ' || l.stocked_quantity || '; held are '
             || held || ', ' || coalesce($1::jsonb ->> l.id, 'none') || ' were there' as finding
        from inventory_level l,
             lateral (select coalesce(sum(r.quantity), 0) as held from reservation_item r
                       where r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null) h
       where l.deleted_at is null
         and (l.reserved_quantity <> held or l.stocked_quantity <> ($1::jsonb ->> l.id)::numeric)`,
  },
  {
    title: "no statement is half closed, and each goes on where the one before ended",
    sql: `
      select 'entry ' || e.id || ' of ' || s.period || ' was booked before the month was closed and stands in no statement' as finding
        from (select center_id, period, min(closed_at) as closed_at, min(time_zone) as zone from statement group by 1, 2) s
        join ledger_entry e on e.center_id = s.center_id and e.account in ('workshop', 'center_shipping')
         and e.occurred_at < ((s.period || '-01')::date + interval '1 month')::timestamp at time zone s.zone
         and e.created_at < s.closed_at
       where not exists (select 1 from statement_line l where l.entry_id = e.id)
      union all
      select 'statement ' || s.id || ' of ' || s.period || ' does not follow the one before' from statement s
       where s.opening_minor <> coalesce((select p.closing_minor from statement p where p.id = s.previous_id), 0)
          or s.closing_minor <> s.opening_minor
             + (select coalesce(sum(l.amount_minor), 0) from statement_line l where l.statement_id = s.id)
      union all
      select 'entry ' || entry_id || ' stands in ' || count(*) || ' statements' from statement_line group by entry_id having count(*) > 1`,
  },
];

/** What stands on every shelf now. */
export async function countShelves(db) {
  const { rows } = await db.query(
    "select coalesce(jsonb_object_agg(id, stocked_quantity), '{}') as shelves from inventory_level where deleted_at is null",
  );
  return rows[0].shelves;
}

/** Everything that is not as it must be, in sentences. */
export async function findUntruths(db, shelves) {
  const findings = [];
  for (const { title, sql } of TRUTHS) {
    const { rows } = await db.query(sql, sql.includes("$1") ? [shelves] : []);
    findings.push(...rows.map(({ finding }) => `${title}: ${finding}`));
  }
  return findings;
}
