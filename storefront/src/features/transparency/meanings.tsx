import { getTranslations } from "next-intl/server";
import type { Messages } from "@/i18n/messages";

type Meaning = Exclude<keyof Messages["transparency"]["meaning"], "title">;

/** What stands in the sentence of a quarter. */
export const OF_THE_SENTENCE = ["total", "earned", "pieces", "people"] as const;
/** What stands in its bar and its table. */
export const OF_THE_PARTS = ["quarter", "makers", "materials", "house", "fund", "post", "shop"] as const;

interface MeaningsProps {
  readonly of: readonly Meaning[];
  readonly className: string;
}

/** What numbers mean, beside them. */
export async function Meanings({ of, className }: MeaningsProps) {
  const t = await getTranslations("transparency.meaning");
  return (
    <dl className={className}>
      {of.map((one) => (
        <div key={one}>
          <dt className="font-semibold">{t(`${one}.title`)}</dt>
          <dd className="mt-1 max-w-prose text-ink-soft">{t(`${one}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
}
