import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/features/form/button-form";
import type { FormatPlace } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { restoreAddressAction } from "./address-actions";
import { readDeletedAddress } from "./deleted-address";

/** Says that an address was deleted and offers to bring it back. */
export async function DeletedNotice({ place }: { readonly place: FormatPlace }) {
  if (!(await readDeletedAddress())) return null;
  const t = await getTranslations("account.addresses");
  return (
    <div className="mb-6">
      <Notice icon="check" role="status">
        <div className="flex flex-wrap items-center justify-between gap-x-6">
          <p className="text-base">{t("deleted")}</p>
          <ButtonForm
            action={restoreAddressAction}
            hidden={{ locale: place.locale, country: place.country }}
            label={t("undo")}
          />
        </div>
      </Notice>
    </div>
  );
}
