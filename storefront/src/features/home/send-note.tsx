import type { Catalogue } from "@second-chance/backend/contracts/catalogue";
import { getTranslations } from "next-intl/server";
import { catalogueQuery } from "@/features/catalogue/catalogue-query";
import type { Place } from "@/i18n/find-place";
import { countryInText } from "@/i18n/format";
import { cataloguePath } from "@/i18n/paths";
import { Container } from "@/ui/container";
import { Icon } from "@/ui/icon";
import { TextLink } from "@/ui/text-link";

/** How much of the shop the law lets through to this country, said before anybody falls for a piece. */
export async function SendNote({
  catalogue,
  place,
}: {
  readonly catalogue: Catalogue;
  readonly place: Place;
}) {
  const t = await getTranslations("home");
  const country = countryInText(place.country, place.locale);
  return (
    <section aria-labelledby="send" className="py-section">
      <Container>
        <div className="grid gap-5 border-y border-line py-stack sm:grid-cols-[auto_1fr]">
          <Icon name="parcel" className="size-10 text-clay" />
          <div className="max-w-prose">
            <h2 id="send" className="text-2xl">
              {t("sendTitle")}
            </h2>
            <p className="mt-3 text-lg text-ink-soft">
              {t("sendText", { country, sendable: catalogue.facets.sendable, total: catalogue.total })}
            </p>
            <p className="mt-3">
              <TextLink href={cataloguePath(place, catalogueQuery({ sendable: true }))}>
                {t("sendLink", { country })}
              </TextLink>
            </p>
          </div>
        </div>
      </Container>
    </section>
  );
}
