import { useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";

/** In place of the numbers of an organisation that no center is open to. */
export function NoGrants() {
  const t = useTranslations("ngo-question.noGrants");
  return <EmptyState title={t("title")}>{t("text")}</EmptyState>;
}
