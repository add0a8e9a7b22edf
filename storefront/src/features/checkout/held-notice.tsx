import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { Notice } from "@/ui/notice";

/** In place of the button while the basket can't be ordered. */
export async function HeldNotice({
  mixedWording,
  place,
}: {
  readonly mixedWording: string | null;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("checkout.held");
  return (
    <div className="mt-5 space-y-4">
      <Notice look="care" icon="pause" title={t("title")}>
        {mixedWording ?? t("text")}
      </Notice>
      <ButtonLink wide href={pathOf(place, "/basket")}>
        {t("toBasket")}
      </ButtonLink>
    </div>
  );
}
