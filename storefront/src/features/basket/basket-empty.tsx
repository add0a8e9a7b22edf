import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { cataloguePath } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";

export async function BasketEmpty({ place }: { readonly place: FormatPlace }) {
  const t = await getTranslations("basket.empty");
  return (
    <EmptyState
      title={t("title")}
      actions={<ButtonLink href={cataloguePath(place)}>{t("browse")}</ButtonLink>}
    >
      {t("text")}
    </EmptyState>
  );
}
