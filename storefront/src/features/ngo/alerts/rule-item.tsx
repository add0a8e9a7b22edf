import { ALERT_SETTINGS, type AlertKind, type AlertRule } from "@second-chance/backend/contracts/ngo/alerts";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SubmitButton } from "@/features/form/submit-button";
import { Field } from "@/ui/field";
import type { NgoPlace } from "../portal/ngo-paths";
import { ruleAnchor } from "./alerts-path";
import { ruleAction } from "./rule-action";

interface RuleItemProps {
  readonly place: NgoPlace;
  readonly rule: AlertRule;
  /** What came of the form that was sent about it just now. */
  readonly told: ReactNode;
}

/** Kinds that take a number. */
const isCounted = (kind: AlertKind): kind is Exclude<AlertKind, "balance_negative"> =>
  ALERT_SETTINGS[kind].unit !== null;

/** One kind of alert: whether the officer is told of it, and from when on. */
export function RuleItem({ place, rule: { kind, isOn, threshold, least }, told }: RuleItemProps) {
  const t = useTranslations("ngo-alerts");
  const { from, to, usual, usualLeast } = ALERT_SETTINGS[kind];
  const number = { type: "number", inputMode: "numeric", step: 1, required: true } as const;
  return (
    <li id={ruleAnchor(kind)} className="scroll-mt-20 py-4">
      {told}
      <form action={ruleAction} className="grid gap-4 sm:grid-cols-2">
        <input type="hidden" name="locale" value={place.locale} />
        <input type="hidden" name="organisation" value={place.organisation} />
        <input type="hidden" name="kind" value={kind} />
        <label className="flex min-h-12 cursor-pointer items-start gap-3 py-2 sm:col-span-2">
          <input
            type="checkbox"
            name="is_on"
            defaultChecked={isOn}
            className="mt-1 size-5 shrink-0 accent-action"
          />
          <span>
            <span className="block font-semibold">{t(`kind.${kind}`)}</span>
            <span className="block text-sm text-ink-soft">{t(`text.${kind}`)}</span>
          </span>
        </label>
        {isCounted(kind) ? (
          <Field
            {...number}
            id={`threshold-${kind}`}
            name="threshold"
            label={t(`threshold.${kind}`)}
            hint={t("range", { from, to })}
            min={from}
            max={to}
            defaultValue={threshold ?? usual ?? from}
          />
        ) : null}
        {usualLeast === null ? null : (
          <Field
            {...number}
            id={`least-${kind}`}
            name="least"
            label={t("least")}
            hint={t("range", { from: 1, to: 1000 })}
            min={1}
            max={1000}
            defaultValue={least ?? usualLeast}
          />
        )}
        <SubmitButton
          look="secondary"
          pendingLabel={t("saving")}
          className="justify-self-start sm:col-span-2"
        >
          {t("keep")}
          <span className="sr-only">: {t(`kind.${kind}`)}</span>
        </SubmitButton>
      </form>
    </li>
  );
}
