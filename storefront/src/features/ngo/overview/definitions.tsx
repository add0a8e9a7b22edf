import { useTranslations } from "next-intl";

/** In the order of the cards. */
const TERMS = [
  "income",
  "makers",
  "abroad",
  "received",
  "refunded",
  "shop",
  "paidOut",
  "owed",
  "pieces",
  "parcels",
  "averagePrice",
] as const;
const BESIDE = ["period", "converted", "recipients", "opens"] as const;

/** What each number is, and what it is not. */
export function Definitions() {
  const t = useTranslations("ngo-overview");
  const terms = [
    ...TERMS.map((name) => [name, t(`cards.${name}`), t(`meaning.${name}`)] as const),
    ...BESIDE.map((name) => [name, t(`beside.${name}`), t(`meaning.${name}`)] as const),
  ];
  return (
    <dl className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {terms.map(([name, term, meaning]) => (
        <div key={name} className="max-w-prose break-inside-avoid">
          <dt className="font-semibold">{term}</dt>
          <dd className="text-ink-soft">{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
