import { getLocale, getTranslations } from "next-intl/server";
import { portalPath } from "@/features/door/door-pages";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";

/** Nothing is here, or it isn't for whoever asks: the two are told apart to nobody. */
export async function NotThere() {
  const t = await getTranslations("ngo-portal");
  const locale = await getLocale();
  return (
    <main id="content" className="px-gutter">
      <title>{`${t("state.notFoundTitle")} · ${t("title")}`}</title>
      <EmptyState
        heading="h1"
        title={t("state.notFoundTitle")}
        actions={<ButtonLink href={portalPath({ portal: "ngo", locale })}>{t("state.toStart")}</ButtonLink>}
      >
        {t("state.notFoundText")}
      </EmptyState>
    </main>
  );
}
