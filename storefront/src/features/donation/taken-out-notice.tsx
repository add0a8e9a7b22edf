import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/features/form/button-form";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { putDonationBackAction } from "./donation-actions";
import { readRemovedDonation } from "./removed-donation";

/** Says what was just taken out and offers to put it back. */
export async function TakenOutNotice({ place }: { readonly place: FormatPlace }) {
  const removed = await readRemovedDonation();
  if (!removed) return null;
  const t = await getTranslations("donation.removed");
  return (
    <div className="mb-4">
      <Notice icon="check" role="status">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <p className="text-base">
            {t("text", { amount: formatMoney(removed, place), fund: removed.name })}
          </p>
          <ButtonForm
            action={putDonationBackAction}
            hidden={{ locale: place.locale, country: place.country }}
            label={t("undo")}
          />
        </div>
      </Notice>
    </div>
  );
}
