import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/features/form/button-form";
import type { FormatPlace } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { putBackAction } from "./line-actions";

import { readRemovedLine } from "./removed-line";

/** Says what was just taken out and offers to put it back. */
export async function RemovedNotice({ place }: { readonly place: FormatPlace }) {
  const removed = await readRemovedLine();
  if (!removed) return null;
  const t = await getTranslations("basket.removed");
  return (
    <div className="mb-6">
      <Notice icon="check" role="status">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <p className="text-base">{t("text", { title: removed.title })}</p>
          <ButtonForm
            action={putBackAction}
            hidden={{ locale: place.locale, country: place.country }}
            label={t("undo")}
          />
        </div>
      </Notice>
    </div>
  );
}
