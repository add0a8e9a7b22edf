import { useTranslations } from "next-intl";
import { type NgoPlace, type NgoQuery, roomPath } from "../portal/ngo-paths";
import { type Months, PERIODS, periodsIn } from "./period";
import { periodNamed } from "./read-question";

interface PeriodLinksProps {
  readonly place: NgoPlace;
  /** Segment of the room that they lead to. */
  readonly room: string;
  /** What stays as it is; the months of it are replaced. */
  readonly kept: NgoQuery;
  /** The months that are looked at, if they are any. */
  readonly months: Months | undefined;
  readonly newest: string;
}

/** Periods that are one tap away: plain links, so that each is an address that can be sent on. */
export function PeriodLinks({ place, room, kept, months, newest }: PeriodLinksProps) {
  const t = useTranslations("ngo-question");
  const named = months && periodNamed(months, newest);
  const periods = periodsIn(newest);
  return (
    <nav aria-label={t("period")} className="print:hidden">
      <ul className="grid grid-cols-2 gap-x-1 gap-y-2 sm:flex sm:flex-wrap">
        {PERIODS.map((name) => (
          <li key={name}>
            <a
              href={roomPath(place, room, { ...kept, ...periods[name] })}
              aria-current={name === named ? "true" : undefined}
              className="flex min-h-11 items-center border-b-2 border-line px-3 hover:border-clay aria-[current=true]:border-clay aria-[current=true]:font-semibold"
            >
              {t(`periods.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
