"use client";

import type {
  RecoveryCodes,
  SecondFactorDto,
  StartedSecondFactor,
} from "@second-chance/backend/contracts/manager/access";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FactorSecret } from "@/features/settings/factor-secret";
import { RecoveryCodeList } from "@/features/settings/recovery-code-list";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { askPortal, type PortalAnswer } from "../portal/portal-api";
import { PortalData } from "../portal/portal-data";
import { usePortal } from "../portal/use-portal";
import { useRefusal } from "../portal/use-refusal";
import { FactorCodeForm } from "./factor-code-form";

type Step =
  | { readonly at: "rest"; readonly isEnded?: boolean }
  | { readonly at: "starting"; readonly started: StartedSecondFactor }
  | { readonly at: "codes"; readonly codes: readonly string[] }
  | { readonly at: "ending" };

/** The second factor: what it is now, and the way to turn it on or off. */
export function SecondFactor() {
  const t = useTranslations("settings.factor");
  const refusalOf = useRefusal();
  const view = usePortal<SecondFactorDto>("/second-factor");
  const [step, setStep] = useState<Step>({ at: "rest" });
  const [problem, setProblem] = useState<string>();

  const told = (answer: PortalAnswer<unknown>) => {
    const isWrong = answer.state === "refused" && answer.code === "second_factor_wrong";
    setProblem(isWrong ? t("wrong") : refusalOf(answer));
    return answer.state === "ok";
  };
  const start = async () => {
    const answer = await askPortal<StartedSecondFactor>("/second-factor/start", { method: "POST" });
    if (told(answer) && answer.state === "ok") setStep({ at: "starting", started: answer.data });
  };
  const confirm = async (code: string) => {
    const answer = await askPortal<RecoveryCodes>("/second-factor/confirm", {
      method: "POST",
      body: { code },
    });
    if (told(answer) && answer.state === "ok") setStep({ at: "codes", codes: answer.data.recovery_codes });
    await view.reload();
  };
  const end = async (code: string) => {
    if (told(await askPortal("/second-factor/end", { method: "POST", body: { code } })))
      setStep({ at: "rest", isEnded: true });
    await view.reload();
  };
  if (step.at === "codes")
    return (
      <RecoveryCodeList codes={step.codes}>
        <Button type="button" onClick={() => setStep({ at: "rest" })}>
          {t("codesDone")}
        </Button>
      </RecoveryCodeList>
    );
  return (
    <PortalData view={view}>
      {({ is_on }) => (
        <div className="flex max-w-prose flex-col items-start gap-4">
          <p>{t(is_on ? "on" : "off")}</p>
          {step.at === "rest" && step.isEnded && (
            <Notice look="good" icon="check" role="status">
              {t("ended")}
            </Notice>
          )}
          {step.at === "starting" && <FactorSecret started={step.started} />}
          {step.at === "starting" && (
            <FactorCodeForm label={t("code")} submit={t("confirm")} problem={problem} onCode={confirm} />
          )}
          {step.at === "ending" && (
            <FactorCodeForm label={t("codeToEnd")} submit={t("turnOff")} problem={problem} onCode={end} />
          )}
          {step.at === "rest" && (
            <Button
              type="button"
              look="secondary"
              onClick={is_on ? () => setStep({ at: "ending" }) : () => void start()}
            >
              {t(is_on ? "turnOff" : "turnOn")}
            </Button>
          )}
          {step.at === "rest" && problem && (
            <Notice look="problem" role="alert">
              {problem}
            </Notice>
          )}
        </div>
      )}
    </PortalData>
  );
}
