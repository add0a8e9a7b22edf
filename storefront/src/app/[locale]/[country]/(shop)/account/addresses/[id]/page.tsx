import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AccountFrame } from "@/features/account/account-frame";
import { AddressForm } from "@/features/account/address-form";
import { requireCustomer } from "@/features/account/require-customer";
import { enterPlace } from "@/i18n/enter-place";
import { findPlace } from "@/i18n/find-place";

interface EditAddressPageProps {
  readonly params: Promise<{ locale: string; country: string; id: string }>;
  readonly searchParams: Promise<{ in?: string }>;
}

export async function generateMetadata({ params }: EditAddressPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("addresses.editTitle"), robots: { index: false } };
}

export default async function EditAddressPage({ params, searchParams }: EditAddressPageProps) {
  const place = await enterPlace(params);
  const { addresses } = await requireCustomer(place, "/account/addresses");
  const { id } = await params;
  const address = addresses.find((known) => known.id === id);
  if (!address) notFound();
  const asked = (await searchParams).in ?? address.country_code ?? "";
  const { country } = findPlace(place.locale, asked) ?? place;
  const t = await getTranslations("account.addresses");
  return (
    <AccountFrame place={place} page="addresses" title={t("editTitle")}>
      <AddressForm place={place} country={country} address={address} />
    </AccountFrame>
  );
}
