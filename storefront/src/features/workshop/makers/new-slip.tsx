import type { RecordedConsent } from "@second-chance/backend/contracts/manager/consent";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { askPortal } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";
import { useWorkshop } from "../portal/use-workshop";

interface NewSlipProps {
  readonly consentId: string;
  readonly onGiven: () => Promise<void>;
}

/** The shop's key has been changed: the slip of before works on, but can't be printed again, so another is offered. */
export function NewSlip({ consentId, onGiven }: NewSlipProps) {
  const t = useTranslations("workshop-work.slip");
  const refusalOf = useRefusal();
  const { workshopId } = useWorkshop();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const give = async () => {
    setSending(true);
    const answer = await askPortal<RecordedConsent>(`/workshops/${workshopId}/consents/${consentId}/slip`, {
      method: "POST",
      body: {},
    });
    setProblem(refusalOf(answer));
    if (answer.state === "ok") await onGiven();
    setSending(false);
  };
  return (
    <>
      <Notice look="care" role="status" title={t("oldKey")}>
        {t("oldKeyText")}
      </Notice>
      {problem && (
        <p role="alert" className="mt-3 font-semibold text-clay-deep">
          {problem}
        </p>
      )}
      <p className="mt-4">
        <Button type="button" disabled={isSending} aria-busy={isSending} onClick={() => void give()}>
          {t("newSlip")}
        </Button>
      </p>
    </>
  );
}
