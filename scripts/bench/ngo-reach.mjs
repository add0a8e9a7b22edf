/**
 * An organisation to which every center is granted in detail, asked for by its lead.
 * @param {import("./ledger-database.mjs").Connection} sql
 */
export async function reachAll(sql) {
  const { rows: centers } = await sql.raw("select id from center order by id");
  return {
    organisation: {
      id: "org",
      name: "Load",
      reportingCurrency: "EUR",
      grants: centers.map(({ id }) => ({ id: `grant_${id}`, centerId: id, scope: "detail" })),
    },
    asks: { kind: "officer", officerId: "off", role: "lead", locale: "en" },
  };
}
