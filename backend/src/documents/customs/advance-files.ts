import { stringify } from "csv-stringify/sync";
import { harmlessField } from "../../domain/csv/harmless-field";
import type { AdvanceData, AdvanceParty } from "../../domain/customs/advance-data";

/** Advance data as JSON, for the system of a post. */
export function advanceJson(data: AdvanceData): Buffer {
  return Buffer.from(`${JSON.stringify(data, null, 2)}\n`);
}

/**
 * Advance data as CSV: one row for each line of contents, with the parcel's own fields on every row. The system of a post
 * reads it, and people open it in spreadsheets.
 */
export function advanceCsv(data: AdvanceData): Buffer {
  const { content, sender, addressee, documents, still_to_be_given: open, ...parcel } = data;
  const rows = content.map((line) => ({
    ...parcel,
    ...prefixed("sender", sender),
    ...prefixed("addressee", addressee),
    ...documents,
    still_to_be_given: open.join(" "),
    line_number: line.number,
    line_description: line.description,
    line_quantity: line.quantity,
    line_net_weight_g: line.net_weight_g,
    line_value: line.value,
    line_hs6: line.hs6,
    line_origin: line.origin,
  }));
  return Buffer.from(
    stringify(rows, { header: true, bom: true, record_delimiter: "windows", cast: { string: harmless } }),
  );
}

/** Begins like a formula and is none; a post must get it as it is. */
const PHONE = /^\+[\d\s().-]+$/;

const harmless = (text: string): string => (PHONE.test(text) ? text : harmlessField(text));

function prefixed(prefix: string, party: AdvanceParty): Record<string, string | null> {
  return Object.fromEntries(Object.entries(party).map(([field, value]) => [`${prefix}_${field}`, value]));
}
