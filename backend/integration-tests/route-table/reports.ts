import type { TestShop } from "../shop";
import type { Seeing } from "./ngo";

/** What a report is saved as. */
export const REPORT = {
  name: "A report",
  locale: "es",
  format: "pdf",
  definition: {
    kind: "figures",
    period: { relative: "last_month" },
    filter: { of: "income" },
    group: "center",
    columns: ["income"],
    currencies: "both",
  },
};

/** A report that an organisation keeps. */
export async function reportIn({ sql }: TestShop, { organisationId }: Seeing) {
  const id = `nrep_${crypto.randomUUID()}`;
  await sql("ngo_saved_report").insert({
    ...REPORT,
    id,
    organisation_id: organisationId,
    definition: JSON.stringify(REPORT.definition),
    recipients: "[]",
    changed_by: "nobody",
  });
  return { id };
}

/** A file that waits for its turn. */
export async function exportIn({ sql }: TestShop, { organisationId }: Seeing) {
  const id = `nexp_${crypto.randomUUID()}`;
  await sql("ngo_export").insert({
    id,
    organisation_id: organisationId,
    name: "A report",
    locale: "es",
    format: "pdf",
    definition: "{}",
    centers: "[]",
    state: "queued",
  });
  return { id };
}
