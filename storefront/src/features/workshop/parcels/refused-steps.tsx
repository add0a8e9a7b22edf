"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import type { KeptStep } from "./kept-steps";
import { useParcelRefusal } from "./use-parcel-refusal";

interface RefusedStepsProps {
  readonly steps: readonly KeptStep[];
  readonly onRead: (id: string) => Promise<void>;
}

/** What the shop didn't take, and why; nothing of it was done. */
export function RefusedSteps({ steps, onRead }: RefusedStepsProps) {
  const t = useTranslations("workshop-parcels.kept");
  const refusal = useParcelRefusal();
  return steps.map(({ id, refusal: why }) =>
    why ? (
      <Notice key={id} look="problem" role="alert" title={t("refusedTitle")}>
        <p>{refusal(why.code)}</p>
        <Button type="button" look="quiet" onClick={() => void onRead(id)}>
          {t("read")}
        </Button>
      </Notice>
    ) : null,
  );
}
