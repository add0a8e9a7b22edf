import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { listReceipts } from "@/data/receipt";
import { AccountFrame } from "@/features/account/account-frame";
import { OrderList } from "@/features/account/order-list";
import { requireCustomer } from "@/features/account/require-customer";
import { Trouble } from "@/features/problems/trouble";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";

interface OrdersPageProps {
  readonly params: PlaceParams;
}

export async function generateMetadata({ params }: OrdersPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("orders.title"), robots: { index: false } };
}

export default async function OrdersPage({ params }: OrdersPageProps) {
  const place = await enterPlace(params);
  await requireCustomer(place, "/account/orders");
  const receipts = await listReceipts(place.locale);
  const t = await getTranslations("account.orders");
  return (
    <AccountFrame place={place} page="orders" title={t("title")}>
      {receipts.ok ? (
        <OrderList receipts={receipts.value.receipts} place={place} />
      ) : (
        <Trouble problem={receipts.problem} place={place} page="/account/orders" />
      )}
    </AccountFrame>
  );
}
