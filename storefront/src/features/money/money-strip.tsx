import type { MoneyTrail } from "@second-chance/backend/contracts/center";
import { CURRENCIES } from "@second-chance/backend/contracts/money";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { TONE_CLASSES } from "@/ui/money-bar";
import { makersShare, trailParts } from "./trail-parts";

interface MoneyStripProps {
  readonly trail: MoneyTrail;
  readonly place: FormatPlace;
  /** Where the whole trail is drawn. */
  readonly href: string;
}

/** The money trail as one thin bar and one sentence: how much of this price goes to its makers. */
export async function MoneyStrip({ trail, place, href }: MoneyStripProps) {
  const t = await getTranslations("money");
  const currencyCode = CURRENCIES.find((known) => known === trail.currencyCode);
  if (!currencyCode) return null;
  const amount = (amountMinor: number) => formatMoney({ amountMinor, currencyCode }, place);
  return (
    <a href={href} className="group block">
      <span aria-hidden="true" className="flex h-3 overflow-hidden rounded-sm">
        {trailParts(trail).map((part) => (
          <span
            key={part.recipient}
            className={`basis-0 ${TONE_CLASSES[part.tone]}`}
            style={{ flexGrow: part.amountMinor }}
          />
        ))}
      </span>
      <span className="mt-2 block text-sm">
        {t.rich("strip", {
          makers: amount(makersShare(trail)),
          gross: amount(trail.grossMinor),
          strong: (words) => <strong className="font-semibold">{words}</strong>,
        })}{" "}
        <span className="underline decoration-line-strong underline-offset-4 group-hover:decoration-clay">
          {t("stripLink")}
        </span>
      </span>
    </a>
  );
}
