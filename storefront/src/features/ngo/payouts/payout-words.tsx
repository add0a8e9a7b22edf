import type { NgoPayout } from "@second-chance/backend/contracts/ngo/payouts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { dayName } from "@/features/workshop/income/amounts";

/** What the organisation said and asked about a payout, and what the shop answered. */
export function PayoutWords({ payout: { confirmation, questions } }: { readonly payout: NgoPayout }) {
  const t = useTranslations("ngo-payouts");
  const locale = useLocale();
  const format = useFormatter();
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: "medium", timeZone: "UTC" });
  return (
    <>
      {confirmation ? (
        <div className="mt-2 max-w-prose border-l-2 border-line-strong pl-3">
          <p className="font-semibold">{t("arrived", { day: dayName(confirmation.arrivedOn, locale) })}</p>
          {confirmation.note ? <p className="break-words">{confirmation.note}</p> : null}
          <p className="text-sm text-ink-soft">
            {t("by", { who: confirmation.by || t("somebody"), day: day(confirmation.at) })}
          </p>
        </div>
      ) : null}
      {questions.length > 0 ? (
        <ul className="mt-2 max-w-prose space-y-3">
          {questions.map(({ id, words, by, at, reply }) => (
            <li key={id} className="border-l-2 border-line-strong pl-3">
              <p className="break-words whitespace-pre-line">{words}</p>
              <p className="text-sm text-ink-soft">
                {t("askedBy", { who: by || t("somebody"), day: day(at) })}
              </p>
              {reply ? (
                <div className="mt-2 rounded-md bg-sand p-3">
                  <p className="break-words whitespace-pre-line">{reply.words}</p>
                  <p className="text-sm text-ink-soft">{t("replied", { day: day(reply.at) })}</p>
                </div>
              ) : (
                <p className="text-sm font-semibold">{t("noReply")}</p>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
