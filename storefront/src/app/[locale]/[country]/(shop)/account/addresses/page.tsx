import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AccountFrame } from "@/features/account/account-frame";
import { DeletedNotice } from "@/features/account/deleted-notice";
import { requireCustomer } from "@/features/account/require-customer";
import { SavedAddresses } from "@/features/account/saved-addresses";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";

interface AddressesPageProps {
  readonly params: PlaceParams;
}

export async function generateMetadata({ params }: AddressesPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("addresses.title"), robots: { index: false } };
}

export default async function AddressesPage({ params }: AddressesPageProps) {
  const place = await enterPlace(params);
  const { addresses } = await requireCustomer(place, "/account/addresses");
  const t = await getTranslations("account.addresses");
  return (
    <AccountFrame place={place} page="addresses" title={t("title")}>
      <DeletedNotice place={place} />
      {addresses.length > 0 ? <SavedAddresses addresses={addresses} place={place} /> : <p>{t("empty")}</p>}
      <p className="mt-6">
        <ButtonLink look="secondary" href={pathOf(place, "/account/addresses/new")}>
          {t("add")}
        </ButtonLink>
      </p>
    </AccountFrame>
  );
}
