import type { NgoAlert } from "@second-chance/backend/contracts/ngo/alerts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { dayName, monthName } from "@/features/workshop/income/amounts";
import type { PlaceNames } from "../question/place-names";

interface AlertItemProps {
  readonly alert: NgoAlert;
  readonly names: PlaceNames;
}

/** Something that is so, or was lately, in a sentence. */
export function AlertItem({
  alert: { kind, center, workshop, since, endedAt, facts },
  names,
}: AlertItemProps) {
  const t = useTranslations("ngo-alerts");
  const tStatements = useTranslations("ngo-statements");
  const locale = useLocale();
  const format = useFormatter();
  const fact = (name: string) => String(facts[name] ?? "");
  const dayIn = (name: string) => (facts[name] ? dayName(fact(name), locale) : "");
  const moment = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: "medium", timeZone: names.zone(center.id) });
  const whose = workshop ?? tStatements("centersOwn");
  const sentences: Readonly<Record<NgoAlert["kind"], () => string>> = {
    no_sales: () => t("found.no_sales", { ever: facts.lastSale ? "yes" : "no", day: dayIn("lastSale") }),
    evidence_expiring: () => t("found.evidence_expiring", { day: dayIn("expiresOn") }),
    parcel_late: () =>
      t("found.parcel_late", { parcels: Number(facts.parcels ?? 0), days: Number(facts.days ?? 0) }),
    payout_overdue: () =>
      t("found.payout_overdue", {
        month: facts.month ? monthName(fact("month"), locale) : "",
        whose,
        currency: fact("currencyCode"),
      }),
    refunds_unusual: () =>
      t("found.refunds_unusual", {
        days: Number(facts.days ?? 0),
        percent: fact("percent"),
        // Not known of what was found before rates were kept, nor where nothing came in.
        isRateKnown: typeof facts.rate === "number" ? "yes" : "no",
        rate: Number(facts.rate ?? 0),
        refunds: Number(facts.refunds ?? 0),
        currency: fact("currencyCode"),
      }),
    balance_negative: () => t("found.balance_negative", { whose, currency: fact("currencyCode") }),
  };
  return (
    <li className="py-3">
      <p className="text-sm text-ink-soft">{t(`kind.${kind}`)}</p>
      <p className="font-semibold">
        {names.center(center.id) ?? center.name}: {sentences[kind]()}
      </p>
      <p className="text-sm text-ink-soft">
        {endedAt
          ? t("ended.fromTo", { from: moment(since), to: moment(endedAt) })
          : t("since", { day: moment(since) })}
      </p>
    </li>
  );
}
