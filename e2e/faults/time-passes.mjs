/** The clock is the only thing that a test may not wait for: instead of hours passing, what happened moves into the past. */

/** Long enough for every lease of a lock to end. */
export async function leasesEnd(db) {
  await db.query("update row_lock set expires_at = expires_at - interval '20 minutes'");
}

const AGED = [
  '"order"',
  "payment",
  "payment_session",
  "capture",
  "refund",
  "order_change",
  "reservation_item",
];

/** Long enough for every grace period: what is younger than that becomes older, once. */
export async function graceEnds(db) {
  for (const table of AGED)
    await db.query(
      `update ${table} set created_at = created_at - interval '1 hour', updated_at = updated_at - interval '1 hour'
        where created_at > now() - interval '30 minutes'`,
    );
}
