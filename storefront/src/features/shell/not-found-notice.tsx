import { getLocale, getTranslations } from "next-intl/server";
import { homeCountry } from "@/i18n/choose-place";
import { currentPlace } from "@/i18n/enter-place";
import { cataloguePath, pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { Container } from "@/ui/container";
import { EmptyState } from "@/ui/empty-state";

/** Says that nothing is here, in the language of the page that isn't, and leads on. */
export async function NotFoundNotice() {
  const locale = await getLocale();
  const place = currentPlace() ?? { locale, country: homeCountry(locale) };
  const t = await getTranslations({ locale: place.locale, namespace: "shell.notFound" });
  return (
    <Container className="py-section">
      <title>{`${t("title")} · Second Chance Crafts`}</title>
      <EmptyState
        heading="h1"
        title={t("title")}
        actions={
          <>
            <ButtonLink href={cataloguePath(place)}>{t("catalogue")}</ButtonLink>
            <ButtonLink look="secondary" href={pathOf(place)}>
              {t("home")}
            </ButtonLink>
          </>
        }
      >
        {t("text")}
      </EmptyState>
    </Container>
  );
}
