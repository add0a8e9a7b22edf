import { MOST_OPEN_QUESTIONS, type NgoPayout } from "@second-chance/backend/contracts/ngo/payouts";
import { useTranslations } from "next-intl";
import { ActionForm } from "@/features/form/action-form";
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
  const isWaiting = questions.filter(({ reply }) => reply === null).length >= MOST_OPEN_QUESTIONS;
  const hidden = { ...kept, locale: place.locale, organisation: place.organisation, payout: id };
  const shared = { hidden, apart: id, look: "secondary" } as const;
  const labels = { pending: t("sending"), summary: t("summary") };
  return (
    <div className="mt-3 max-w-prose print:hidden">
      {state === "made" && !confirmation ? (
        <ActionForm
          {...shared}
          action={confirmAction}
          folded={{ line: t("confirm.title"), lead: t("confirm.text") }}
          labels={{ ...labels, submit: t("confirm.submit") }}
          fields={[
            {
              name: "arrived_on",
              type: "date",
              label: t("confirm.day"),
              min: paidOn,
              max: new Date(Date.now() + AHEAD_MS).toISOString().slice(0, 10),
              required: true,
              maxLength: 10,
              autoComplete: "off",
            },
            {
              name: "note",
              label: t("confirm.note"),
              optional: t("optional"),
              required: false,
              maxLength: 300,
              autoComplete: "off",
            },
          ]}
        />
      ) : null}
      {isWaiting ? null : (
        <ActionForm
          {...shared}
          // A question that was sent leaves an empty form behind.
          key={questions.length}
          action={askAction}
          folded={{ line: t("ask.title") }}
          labels={{ ...labels, submit: t("ask.submit") }}
          fields={[
            {
              name: "words",
              label: t("ask.words"),
              hint: t("ask.hint"),
              rows: 4,
              required: true,
              maxLength: 1000,
              autoComplete: "off",
            },
          ]}
        />
      )}
    </div>
  );
}
