import type { ConsentDto } from "@second-chance/backend/contracts/manager/consent";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { askPortal, portalUrl } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";
import { useWorkshop } from "../portal/use-workshop";

interface ShownUseProps {
  readonly consent: ConsentDto;
  readonly onWithdrawn: () => Promise<void>;
}

/** One thing that is shown of a maker, and the way to take it away: asked once more, since there is no way back. */
export function ShownUse({ consent, onWithdrawn }: ShownUseProps) {
  const t = useTranslations("workshop-work.makers");
  const refusalOf = useRefusal();
  const { workshopId } = useWorkshop();
  const [isAsked, setAsked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const label = t(`use.${consent.use}`);

  const withdraw = async () => {
    setSending(true);
    const answer = await askPortal(`/workshops/${workshopId}/consents/${consent.id}/withdraw`, {
      method: "POST",
      body: {},
    });
    setSending(false);
    setProblem(refusalOf(answer));
    if (answer.state === "ok") await onWithdrawn();
  };
  return (
    <div className="mt-3">
      <p className="text-sm font-semibold">{label}</p>
      {consent.photo && (
        <>
          {/* biome-ignore lint/performance/noImgElement: behind the manager's session */}
          <img
            src={portalUrl(`/workshops/${workshopId}/photos/${consent.photo.id}/file?size=small`)}
            alt=""
            className="mt-1 max-h-56 w-auto max-w-full rounded-sm bg-sand"
          />
        </>
      )}
      <p lang={consent.language} className="font-serif text-lg whitespace-pre-line">
        {consent.content}
      </p>
      {consent.photo?.reviewed === false && <p className="mt-1 text-ink-soft">{t("pictureWaits")}</p>}
      {isAsked ? (
        <div role="alert" className="mt-2 rounded-md bg-sand p-4">
          <p>{t("withdrawAsk")}</p>
          <p className="mt-3 flex flex-wrap gap-3">
            <Button type="button" disabled={isSending} aria-busy={isSending} onClick={() => void withdraw()}>
              {t("withdrawYes")}
            </Button>
            <Button type="button" look="secondary" onClick={() => setAsked(false)}>
              {t("withdrawNo")}
            </Button>
          </p>
        </div>
      ) : (
        <button
          type="button"
          className="min-h-11 underline decoration-line-strong underline-offset-4"
          onClick={() => setAsked(true)}
        >
          {t("withdraw")}
          <span className="sr-only">: {label}</span>
        </button>
      )}
      {problem && (
        <p role="alert" className="mt-2 font-semibold text-clay-deep">
          {problem}
        </p>
      )}
    </div>
  );
}
