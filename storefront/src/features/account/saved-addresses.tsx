import { addressLines } from "@second-chance/backend/contracts/address-lines";
import { getTranslations } from "next-intl/server";
import type { SavedAddress } from "@/data/customer";
import { ButtonForm } from "@/features/form/button-form";
import { countryName, type FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { Badge } from "@/ui/badge";
import { TextLink } from "@/ui/text-link";
import { deleteAddressAction, putAddressFirstAction } from "./address-actions";

interface SavedAddressesProps {
  readonly addresses: readonly SavedAddress[];
  readonly place: FormatPlace;
}

/** The addresses of an account, each with what can be done to it. */
export async function SavedAddresses({ addresses, place }: SavedAddressesProps) {
  const t = await getTranslations("account.addresses");
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {addresses.map((address) => {
        const lines = addressLines(address);
        const name = lines.join(", ");
        const hidden = { locale: place.locale, country: place.country, address_id: address.id };
        return (
          <li key={address.id} className="flex flex-col rounded-md border border-line p-4">
            <address className="not-italic">
              {lines.map((line) => (
                <span key={line} className="block break-words">
                  {line}
                </span>
              ))}
              {address.country_code ? countryName(address.country_code, place.locale) : null}
            </address>
            {address.is_default_shipping ? (
              <p className="mt-2">
                <Badge look="quiet">{t("default")}</Badge>
              </p>
            ) : null}
            <div className="mt-auto flex flex-wrap items-center gap-x-5 pt-3">
              <TextLink
                href={pathOf(place, `/account/addresses/${encodeURIComponent(address.id)}`)}
                className="py-2.5"
              >
                {t("edit")}
                <span className="sr-only"> {name}</span>
              </TextLink>
              <ButtonForm action={deleteAddressAction} hidden={hidden} label={t("delete")} about={name} />
              {address.is_default_shipping ? null : (
                <ButtonForm
                  action={putAddressFirstAction}
                  hidden={hidden}
                  label={t("useFirst")}
                  about={name}
                />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
