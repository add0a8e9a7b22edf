import type { NgoPayout } from "@second-chance/backend/contracts/ngo/payouts";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { dayName, monthName, writeMinor } from "@/features/workshop/income/amounts";
import { useRecipientName } from "@/features/workshop/income/use-recipient-name";
import { Badge } from "@/ui/badge";
import { TextLink } from "@/ui/text-link";
import type { NgoPlace } from "../portal/ngo-paths";
import type { PlaceNames } from "../question/place-names";
import { statementPath } from "../statements/statement-paths";
import { PayoutWords } from "./payout-words";
import { payoutAnchor } from "./payouts-path";

interface PayoutItemProps {
  readonly place: NgoPlace;
  readonly payout: NgoPayout;
  readonly names: PlaceNames;
  /** What came of the form that was sent about it just now. */
  readonly told: ReactNode;
  /** The forms, for those who may answer. */
  readonly children: ReactNode;
}

const LOOKS = { made: "good", waiting: "care", taken_back: "quiet" } as const;

/** One payout, and what was said about it. */
export function PayoutItem({ place, payout, names, told, children }: PayoutItemProps) {
  const t = useTranslations("ngo-payouts");
  const tStatements = useTranslations("ngo-statements");
  const locale = useLocale();
  const recipientName = useRecipientName();
  const { id, center, workshop, state, statementId, month, parts, reference, paidOn } = payout;
  const { currencyCode, exponent } = payout;
  const write = (amountMinor: string) => writeMinor({ amountMinor, currencyCode, exponent }, locale);
  return (
    <li id={payoutAnchor(id)} className="scroll-mt-20 break-inside-avoid py-5">
      {told}
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-lg font-semibold">
        <span className="tabular">{write(payout.amountMinor)}</span>
        <Badge look={LOOKS[state]}>{t(`state.${state}`)}</Badge>
      </p>
      <p>
        {names.center(center.id) ?? center.name}, {workshop ?? tStatements("centersOwn")}
      </p>
      <p className="text-sm text-ink-soft">
        {t(state === "waiting" ? "dated" : "paidOn", { day: dayName(paidOn, locale) })}
        {reference ? (
          <>
            {" · "}
            <span className="tabular break-all">{t("reference", { reference })}</span>
          </>
        ) : null}
      </p>
      {parts.length > 0 ? (
        <ul className="mt-1 text-sm">
          {parts.map(({ recipient, amountMinor }) => (
            <li key={recipient}>
              {recipientName(recipient)}: <span className="tabular">{write(amountMinor)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <TextLink
        href={statementPath(place, statementId)}
        className="inline-flex min-h-11 items-center text-sm"
      >
        {t("statement", { month: monthName(month, locale) })}
      </TextLink>
      <PayoutWords payout={payout} />
      {children}
    </li>
  );
}
