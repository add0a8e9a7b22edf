import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Locale } from "../../contracts/locale";
import { craftLabel } from "../../datasets/demo-texts";
import { knownRecipient } from "../../documents/parcel-card/recipient-words";
import type { ReportNames } from "../../domain/ngo-report/report-words";

const NAMES = `
  select c.id, c.name ->> :locale as name,
         coalesce(json_agg(json_build_object('id', w.id, 'name', w.name ->> :locale)) filter (where w.id is not null), '[]') as workshops
    from center c left join workshop w on w.center_id = c.id where c.id = any(:centers) group by c.id`;

interface Row {
  readonly id: string;
  readonly name: string;
  readonly workshops: readonly { readonly id: string; readonly name: string }[];
}

/** What everything that a report tells apart is called in its language. */
export async function reportNames(
  sql: Knex,
  centers: readonly string[],
  locale: Locale,
): Promise<ReportNames> {
  const { rows }: { rows: Row[] } = await sql.raw(NAMES, { centers: [...centers], locale });
  const centerNames = new Map(rows.map(({ id, name }) => [id, name]));
  const workshopNames = new Map(
    rows.flatMap(({ name: center, workshops }) =>
      workshops.map(({ id, name }) => [id, `${name}, ${center}`] as const),
    ),
  );
  const lands = new Intl.DisplayNames([locale], { type: "region" });
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return {
    center: (id) => centerNames.get(id) ?? id,
    workshop: (id) => workshopNames.get(id) ?? id,
    craft: (craft) => craftLabel(craft)[locale],
    recipient: (recipient) => knownRecipient(recipient, locale) ?? recipient.replaceAll("_", " "),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (lands.of(code) ?? code) : code),
    month: (month) => months.format(new Date(`${month}-01T00:00:00Z`)),
  };
}
