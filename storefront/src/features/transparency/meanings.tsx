import { getTranslations } from "next-intl/server";

const MEANINGS = [
  "total",
  "makers",
  "materials",
  "house",
  "fund",
  "post",
  "shop",
  "pieces",
  "people",
  "quarter",
] as const;

/** What each number means, beside the numbers. */
export async function Meanings() {
  const t = await getTranslations("transparency.meaning");
  return (
    <section aria-labelledby="meaning" className="border-t border-line py-stack">
      <h2 id="meaning" className="text-2xl">
        {t("title")}
      </h2>
      <dl className="mt-4 grid gap-x-gutter gap-y-5 sm:grid-cols-2 xl:grid-cols-3">
        {MEANINGS.map((one) => (
          <div key={one}>
            <dt className="font-semibold">{t(`${one}.title`)}</dt>
            <dd className="mt-1 max-w-prose text-ink-soft">{t(`${one}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
