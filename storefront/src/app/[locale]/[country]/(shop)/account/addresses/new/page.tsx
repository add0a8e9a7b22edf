import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountFrame } from "@/features/account/account-frame";
import { AddressForm } from "@/features/account/address-form";
import { requireCustomer } from "@/features/account/require-customer";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { findPlace } from "@/i18n/find-place";
import { countryName } from "@/i18n/format";

interface NewAddressPageProps {
  readonly params: PlaceParams;
  readonly searchParams: Promise<{ in?: string }>;
}

export async function generateMetadata({ params }: NewAddressPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("addresses.add"), robots: { index: false } };
}

export default async function NewAddressPage({ params, searchParams }: NewAddressPageProps) {
  const place = await enterPlace(params);
  const { first_name, last_name, phone } = await requireCustomer(place, "/account/addresses");
  const { country } = findPlace(place.locale, (await searchParams).in ?? "") ?? place;
  const t = await getTranslations("account.addresses");
  return (
    <AccountFrame
      place={place}
      page="addresses"
      title={t("addTitle", { country: countryName(country, place.locale) })}
    >
      <AddressForm place={place} country={country} address={{ id: "", first_name, last_name, phone }} />
    </AccountFrame>
  );
}
