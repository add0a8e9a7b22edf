import { useTranslations } from "next-intl";
import type { NgoPlace } from "../portal/ngo-paths";
import { FORMATS, statementFile } from "./statement-paths";

interface FileLinksProps {
  readonly place: NgoPlace;
  readonly id: string;
  /** Of which month, place and currency, for those who hear the links. */
  readonly of: string;
}

/** A closed month to take away. */
export function FileLinks({ place, id, of }: FileLinksProps) {
  const t = useTranslations("ngo-statements");
  return (
    <span className="flex flex-wrap gap-2 print:hidden">
      {FORMATS.map((format) => (
        <a
          key={format}
          href={statementFile(place, id, format)}
          className="inline-flex min-h-11 min-w-14 items-center justify-center rounded-md border border-line-strong px-3 text-sm font-semibold hover:bg-sand"
        >
          <span>
            {format.toUpperCase()}
            <span className="sr-only"> {t("fileOf", { of })}</span>
          </span>
        </a>
      ))}
    </span>
  );
}
