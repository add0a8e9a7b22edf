/** Since when a parcel `p` is in its state. One to prepare has waited since its order was paid for: the book says when, by the provider's own clock. */
export const WAITING_SINCE = `
    cross join lateral (
      select case when p.state = 'to_prepare'
                  then least(p.state_since, (select min(s.occurred_at) from ledger_source s
                                              where s.order_id = p.order_id and s.source_type = 'capture'))
                  else p.state_since end as since) w`;

/** Reports of a parcel `p` that nobody has answered. */
export const OPEN_PROBLEMS = `
  (select count(*)::int from parcel_problem x where x.parcel_id = p.id and x.answered_at is null)`;

/** Parcels as an operator's list shows them. */
export const PARCEL_HEADS = `
  select p.id, p.number, p.state, p.center_id as "centerId", p.tracking_number as "trackingNumber",
         to_char(w.since at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
         json_build_object('id', o.id, 'displayId', o.display_id) as "order",
         json_build_object('id', p.center_id, 'name', coalesce(c.name ->> 'en', p.center_id)) as center,
         coalesce(upper(a.country_code), '') as country,
         (select coalesce(sum(l.quantity), 0)::int from parcel_line l where l.parcel_id = p.id) as pieces,
         ${OPEN_PROBLEMS} as "openProblems"
    from parcel p
    join "order" o on o.id = p.order_id
    left join center c on c.id = p.center_id
    left join order_address a on a.id = o.shipping_address_id
    ${WAITING_SINCE}`;
