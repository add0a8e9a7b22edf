import { MOST_OPEN_QUESTIONS, type NgoPayout } from "@second-chance/backend/contracts/ngo/payouts";
import { useTranslations } from "next-intl";
import { SubmitButton } from "@/features/form/submit-button";
import { Disclosure } from "@/ui/disclosure";
import { CONTROL, describedBy, Field, FieldShell } from "@/ui/field";
import type { NgoPlace } from "../portal/ngo-paths";
import { askAction, confirmAction } from "./payout-actions";

interface PayoutFormsProps {
  readonly place: NgoPlace;
  readonly payout: NgoPayout;
  /** What the list is narrowed by, and where one is in it. */
  readonly kept: Readonly<Record<string, string>>;
}

/** It is tomorrow somewhere, fourteen hours before it is in UTC. */
const AHEAD_MS = 14 * 60 * 60 * 1000;

/** What somebody of the organisation may say about a payout: that it arrived, once, and what they wonder about it. */
export function PayoutForms({ place, payout, kept }: PayoutFormsProps) {
  const t = useTranslations("ngo-payouts");
  const { id, state, paidOn, confirmation, questions } = payout;
  const words = { id: `words-${id}`, label: t("ask.words"), hint: t("ask.hint") };
  const isWaiting = questions.filter(({ reply }) => reply === null).length >= MOST_OPEN_QUESTIONS;
  const hidden = Object.entries({
    ...kept,
    locale: place.locale,
    organisation: place.organisation,
    payout: id,
  });
  const unseen = hidden.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
  return (
    <div className="mt-3 max-w-prose print:hidden">
      {state === "made" && !confirmation ? (
        <Disclosure summary={t("confirm.title")}>
          <form action={confirmAction} className="grid gap-4">
            {unseen}
            <p className="text-sm text-ink-soft">{t("confirm.text")}</p>
            <Field
              id={`day-${id}`}
              name="arrived_on"
              type="date"
              label={t("confirm.day")}
              min={paidOn}
              max={new Date(Date.now() + AHEAD_MS).toISOString().slice(0, 10)}
              required
            />
            <Field
              id={`note-${id}`}
              name="note"
              label={t("confirm.note")}
              optional={t("optional")}
              maxLength={300}
              autoComplete="off"
            />
            <SubmitButton look="secondary" pendingLabel={t("sending")} className="justify-self-start">
              {t("confirm.submit")}
            </SubmitButton>
          </form>
        </Disclosure>
      ) : null}
      {isWaiting ? null : (
        <Disclosure summary={t("ask.title")}>
          <form action={askAction} className="grid gap-4">
            {unseen}
            <FieldShell {...words}>
              <textarea
                id={words.id}
                name="words"
                rows={4}
                maxLength={1000}
                required
                className={CONTROL}
                {...describedBy(words)}
              />
            </FieldShell>
            <SubmitButton look="secondary" pendingLabel={t("sending")} className="justify-self-start">
              {t("ask.submit")}
            </SubmitButton>
          </form>
        </Disclosure>
      )}
    </div>
  );
}
