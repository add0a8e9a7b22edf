"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import type { KeptStep } from "./kept-steps";

/** Says that steps wait on this device for a line. */
export function KeptNotice({ steps }: { readonly steps: readonly KeptStep[] }) {
  const t = useTranslations("workshop-parcels.kept");
  const waiting = steps.filter(({ refusal }) => refusal === null).length;
  const refused = steps.length - waiting;
  return (
    <div role="status" className="mb-4 flex flex-col gap-2 empty:hidden">
      {waiting > 0 && (
        <Notice look="care" icon="clock">
          {t("waiting", { count: waiting })}
        </Notice>
      )}
      {refused > 0 && <Notice look="problem">{t("refused", { count: refused })}</Notice>}
    </div>
  );
}
