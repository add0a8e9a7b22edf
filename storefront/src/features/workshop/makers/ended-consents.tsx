import { useLocale, useTranslations } from "next-intl";
import { dayName } from "../income/amounts";
import type { MakerForm } from "./group-makers";

/** That there was a consent and that it has ended: all that is known of it. */
export function EndedConsents({ forms }: { readonly forms: readonly MakerForm[] }) {
  const t = useTranslations("workshop-work.makers");
  const locale = useLocale();
  const ended = forms.flatMap((form) => form.ended);
  if (ended.length === 0) return null;
  return (
    <section className="mt-stack">
      <h2 className="text-2xl">{t("ended")}</h2>
      <ul className="mt-2 divide-y divide-line border-y border-line">
        {ended.map(({ id, use, formNumber, endedOn, endedHow }) => (
          <li key={id} className="py-3">
            <p>
              {t(`use.${use}`)}
              <span className="text-ink-soft"> · {t("form", { number: formNumber })}</span>
            </p>
            {endedOn && endedHow && (
              <p className="text-sm text-ink-soft">
                {t("endedOn", { how: t(`endedHow.${endedHow}`), day: dayName(endedOn, locale) })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
