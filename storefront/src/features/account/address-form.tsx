import type { StoredAddress } from "@second-chance/backend/contracts/address-lines";
import { MARKETS } from "@second-chance/backend/contracts/markets";
import { getTranslations } from "next-intl/server";
import { addressFieldViews } from "@/features/address/address-field-views";
import { ActionForm } from "@/features/form/action-form";
import { countryName, type FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";
import { TextLink } from "@/ui/text-link";
import { saveAddressAction } from "./save-address-action";

interface AddressFormProps {
  readonly place: FormatPlace;
  /** Country of the address, lower case; it decides the fields. */
  readonly country: string;
  readonly address?: (StoredAddress & { readonly id: string }) | undefined;
}

/** An address of the account: its country first, then the fields that this country has. */
export async function AddressForm({ place, country, address }: AddressFormProps) {
  const t = await getTranslations("account.addresses");
  const tProblems = await getTranslations("problems");
  const countries = MARKETS.map((market) => ({
    value: market.country.toLowerCase(),
    label: countryName(market.country, place.locale),
  })).sort((a, b) => a.label.localeCompare(b.label, place.locale));
  return (
    <div className="max-w-prose">
      <form method="get" className="mb-6 flex flex-wrap items-end gap-3">
        <Select
          id="in"
          name="in"
          label={t("country")}
          options={countries}
          defaultValue={country}
          className="min-w-60 grow"
        />
        <Button look="secondary">{t("pickCountry")}</Button>
      </form>
      <ActionForm
        key={country}
        action={saveAddressAction}
        hidden={{
          locale: place.locale,
          country: place.country,
          address_country: country,
          address_id: address?.id ?? "",
        }}
        labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
        fields={await addressFieldViews({ country, locale: place.locale, address })}
      >
        <TextLink href={pathOf(place, "/account/addresses")} className="py-2">
          {t("back")}
        </TextLink>
      </ActionForm>
    </div>
  );
}
