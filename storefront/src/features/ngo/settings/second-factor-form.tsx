"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { FactorSecret } from "@/features/settings/factor-secret";
import { RecoveryCodeList } from "@/features/settings/recovery-code-list";
import { Button, ButtonLink } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import type { FactorStep } from "./second-factor-state";
import { secondFactorStep } from "./second-factor-step";

interface SecondFactorFormProps {
  readonly locale: string;
  readonly isOn: boolean;
  /** Where the settings are. */
  readonly settings: string;
}

/** Turns the second factor on or off, one step at a time. */
export function SecondFactorForm({ locale, isOn, settings }: SecondFactorFormProps) {
  const t = useTranslations("settings.factor");
  const [{ at, started, codes, problem }, send, isBusy] = useActionState(secondFactorStep, { at: "rest" });
  if (at === "codes" && codes)
    return (
      <RecoveryCodeList codes={codes}>
        <ButtonLink href={settings}>{t("codesDone")}</ButtonLink>
      </RecoveryCodeList>
    );
  const isAsked = at === "starting" || at === "ending";
  const step: FactorStep =
    at === "starting" ? "confirm" : at === "ending" ? "end" : isOn && at === "rest" ? "ask-end" : "start";
  const label = { start: "turnOn", confirm: "confirm", "ask-end": "turnOff", end: "turnOff" } as const;
  return (
    <form action={send} className="flex flex-col items-start gap-4">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="step" value={step} />
      {at === "ended" ? (
        <Notice look="good" icon="check" role="status">
          {t("ended")}
        </Notice>
      ) : (
        <p>{t(isOn ? "on" : "off")}</p>
      )}
      {at === "starting" && started ? <FactorSecret started={started} /> : null}
      {isAsked ? (
        <Field
          id="factor"
          name="factor"
          label={t(at === "starting" ? "code" : "codeToEnd")}
          error={problem}
          autoComplete="one-time-code"
          required
          className="w-full"
        />
      ) : problem ? (
        <Notice look="problem" role="alert">
          {problem}
        </Notice>
      ) : null}
      <Button look={isAsked ? "primary" : "secondary"} disabled={isBusy}>
        {t(label[step])}
      </Button>
    </form>
  );
}
