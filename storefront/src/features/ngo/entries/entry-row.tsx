import type { NgoEntries } from "@second-chance/backend/contracts/ngo/figures";
import { useLocale, useTranslations } from "next-intl";
import { writeMinor } from "@/features/workshop/income/amounts";
import { useRecipientName } from "@/features/workshop/income/use-recipient-name";
import { countryWords } from "../question/country-words";
import type { PlaceNames } from "../question/place-names";
import { HAPPENED } from "./happened";
import { momentAt } from "./moment-at";

interface EntryRowProps {
  readonly entry: NgoEntries["entries"][number];
  readonly names: PlaceNames;
  readonly craftName: (craft: string) => string;
}

const CELL = "align-top md:py-2.5 md:pr-4";
/** Before a value that stands below others on a phone: there are no columns there that would say what it is. */
const LABEL = "text-ink-soft md:sr-only";

/** One entry: a line of the table on a desk, some lines on a phone. */
export function EntryRow({ entry, names, craftName }: EntryRowProps) {
  const t = useTranslations("ngo-entries");
  const locale = useLocale();
  const recipientName = useRecipientName();
  const { center, workshop, title, craft, destination, recipient } = entry;
  const happened = HAPPENED.find((kind) => kind === entry.kind);
  return (
    <tr className="break-inside-avoid border-b border-line max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:gap-x-4 max-md:py-3">
      <th scope="row" className={`${CELL} tabular text-left font-normal md:whitespace-nowrap`}>
        <time dateTime={entry.occurredAt}>{momentAt(entry.occurredAt, names.zone(center?.id), locale)}</time>
      </th>
      <td className={`${CELL} max-md:col-span-2 max-md:row-start-2`}>
        <span className="font-semibold">{happened ? t(`happened.${happened}`) : entry.kind}</span>
        {title ? <span className="block">{title}</span> : null}
        {craft ? <span className="block text-sm text-ink-soft">{craftName(craft)}</span> : null}
      </td>
      <td className={`${CELL} max-md:col-span-2`}>
        {center ? (names.center(center.id) ?? center.name) : "–"}
        {workshop ? (
          <span className="block text-sm text-ink-soft">{names.workshop(workshop.id) ?? workshop.name}</span>
        ) : null}
      </td>
      <td className={`${CELL} max-md:col-span-2`}>
        <span className={LABEL}>{`${t("columns.recipient")}: `}</span>
        {recipient === null ? "–" : recipientName(recipient)}
      </td>
      <td className={`${CELL} max-md:col-span-2`}>
        <span className={LABEL}>{`${t("columns.destination")}: `}</span>
        {destination ? countryWords(destination, locale) : "–"}
      </td>
      <td className={`${CELL} tabular max-md:col-span-2 text-sm break-all xl:min-w-36`}>
        <span className={LABEL}>{`${t("columns.reference")}: `}</span>
        {entry.reference}
      </td>
      <td
        className={`${CELL} tabular text-right font-semibold whitespace-nowrap max-md:col-start-2 max-md:row-start-1 md:pr-0`}
      >
        {writeMinor(entry, locale)}
      </td>
    </tr>
  );
}
