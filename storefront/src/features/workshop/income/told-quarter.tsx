import type { QuarterTold } from "@second-chance/backend/contracts/open-books";
import { useLocale, useTranslations } from "next-intl";
import { quarterName } from "@/i18n/quarter-name";
import { dayName } from "./amounts";
import { TellForm } from "./tell-form";
import { useBandName } from "./use-band-name";

interface ToldQuarterProps {
  readonly told: QuarterTold;
  /** Of the route that lists and tells. */
  readonly path: string;
  readonly mayTell: boolean;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onLeave: () => void;
  readonly onTold: () => Promise<void>;
}

/** A quarter with what was told of it, or with its question. */
export function ToldQuarter({ told, path, mayTell, isOpen, onOpen, onLeave, onTold }: ToldQuarterProps) {
  const t = useTranslations("workshop-work.makersTold");
  const locale = useLocale();
  const bandName = useBandName();
  const { quarter, band, canTell, opensOn } = told;
  const name = quarterName(quarter, locale);
  if (isOpen)
    return (
      <li className="py-5">
        <TellForm quarter={quarter} band={band} path={path} onLeave={onLeave} onTold={onTold} />
      </li>
    );
  const day = dayName(opensOn, locale);
  const isAhead = opensOn > new Date().toISOString().slice(0, 10);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 py-3">
      <div>
        <h2 className="font-sans text-base font-semibold tracking-normal first-letter:uppercase">{name}</h2>
        <p className="tabular">{band ? bandName(band) : t("untold")}</p>
        {band && (isAhead || !canTell) && (
          <p className="text-sm text-ink-soft">{t(canTell ? "until" : "fixed", { day })}</p>
        )}
      </div>
      {mayTell && (
        <button
          type="button"
          onClick={onOpen}
          className="min-h-11 underline decoration-line-strong underline-offset-4"
        >
          {t(band ? "change" : "answer")}
          <span className="sr-only">: {name}</span>
        </button>
      )}
    </li>
  );
}
