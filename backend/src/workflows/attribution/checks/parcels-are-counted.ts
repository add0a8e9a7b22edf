import { departures } from "../../ngo/fold-parcels";
import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

const FOLDED = `
  (select seq from parcel_event v where step = 'hand_over'
      and not exists (select 1 from parcel_uncounted u where u.seq = v.seq))`;

export const parcelsAreCounted: LedgerCheck = {
  id: "parcels_are_counted",
  title: "As many parcels are counted as were handed over.",
  sql: `
    with counted as (${departures(FOLDED)})
    select center_id, to_char(month, 'YYYY-MM') as month, coalesce(nullif(destination, ''), 'nowhere') as destination,
           coalesce(s.parcels, 0)::text as summed, coalesce(c.parcels, 0)::text as counted
      from counted c full join parcel_sum s using (center_id, month, destination)
     where c.parcels is distinct from s.parcels
     limit ${MOST_FINDINGS}`,
  finding: ({ center_id, month, destination, summed, counted }) =>
    `${month}, ${center_id} to ${destination}: the sum says ${summed} parcels, and ${counted} were handed over. Count anew with npm run check:ledger -- --recount.`,
};
