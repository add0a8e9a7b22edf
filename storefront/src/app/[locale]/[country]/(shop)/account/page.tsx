import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listReceipts } from "@/data/receipt";
import { AccountFrame } from "@/features/account/account-frame";
import { OrderList } from "@/features/account/order-list";
import { requireCustomer } from "@/features/account/require-customer";
import { Trouble } from "@/features/problems/trouble";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";

const LATEST = 3;

interface AccountPageProps {
  readonly params: PlaceParams;
}

export async function generateMetadata({ params }: AccountPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("title"), robots: { index: false } };
}

export default async function AccountPage({ params }: AccountPageProps) {
  const place = await enterPlace(params);
  const customer = await requireCustomer(place, "/account");
  const receipts = await listReceipts(place.locale);
  const t = await getTranslations("account");
  return (
    <AccountFrame
      place={place}
      page="overview"
      title={customer.first_name ? t("hello", { name: customer.first_name }) : t("title")}
    >
      <h2 className="mb-4 text-xl">{t("orders.latest")}</h2>
      {receipts.ok ? (
        <OrderList receipts={receipts.value.receipts.slice(0, LATEST)} place={place} />
      ) : (
        <Trouble problem={receipts.problem} place={place} page="/account" />
      )}
      {receipts.ok && receipts.value.count > LATEST ? (
        <TextLink href={pathOf(place, "/account/orders")} className="inline-block py-3">
          {t("orders.all")}
        </TextLink>
      ) : null}
    </AccountFrame>
  );
}
