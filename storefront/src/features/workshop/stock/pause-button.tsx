import { useTranslations } from "next-intl";
import { useState } from "react";
import { askPortal } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";
import { useWorkshop } from "../portal/use-workshop";

interface PauseButtonProps {
  readonly productId: string;
  readonly title: string;
  readonly isPaused: boolean;
  readonly onChanged: () => Promise<void>;
}

/** Takes a piece off the shelves for a while, or puts it back: at once, and undone by the same button. */
export function PauseButton({ productId, title, isPaused, onChanged }: PauseButtonProps) {
  const t = useTranslations("workshop-work.stock");
  const refusalOf = useRefusal();
  const { workshopId } = useWorkshop();
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string>();
  const change = async () => {
    setSending(true);
    const answer = await askPortal(`/workshops/${workshopId}/stock/${productId}/pause`, {
      method: "POST",
      body: { paused: !isPaused },
    });
    setProblem(refusalOf(answer));
    if (answer.state === "ok") await onChanged();
    setSending(false);
  };
  return (
    <>
      <button
        type="button"
        disabled={isSending}
        aria-busy={isSending}
        onClick={() => void change()}
        className="mt-2 min-h-11 underline decoration-line-strong underline-offset-4 disabled:opacity-55"
      >
        {isSending ? t("pausing") : t(isPaused ? "resume" : "pause")}
        <span className="sr-only">: {title}</span>
      </button>
      {problem && (
        <p role="alert" className="mt-1 font-semibold text-clay-deep">
          {problem}
        </p>
      )}
    </>
  );
}
