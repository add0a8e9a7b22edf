import type { ReceiptList } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { formatOrderDate } from "@/features/receipt/order-date";
import type { FormatPlace } from "@/i18n/format";
import { cataloguePath, pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { Price } from "@/ui/price";
import { TextLink } from "@/ui/text-link";

interface OrderListProps {
  readonly receipts: ReceiptList["receipts"];
  readonly place: FormatPlace;
}

/** Orders, newest first, each leading to its receipt. */
export async function OrderList({ receipts, place }: OrderListProps) {
  const t = await getTranslations("account.orders");
  const tStatus = await getTranslations("receipt.status");
  if (receipts.length === 0) {
    return (
      <div className="space-y-4">
        <p>{t("empty")}</p>
        <p className="text-ink-soft">
          {t("emptyHint")} <TextLink href={pathOf(place, "/orders")}>{t("find")}</TextLink>
        </p>
        <ButtonLink look="secondary" href={cataloguePath(place)}>
          {t("browse")}
        </ButtonLink>
      </div>
    );
  }
  return (
    <ul>
      {receipts.map((receipt) => {
        const [first = "", ...others] = receipt.titles;
        return (
          <li
            key={receipt.token}
            className="relative grid grid-cols-[1fr_auto] gap-x-6 border-b border-line py-4 first:border-t hover:bg-paper-raised"
          >
            <div className="min-w-0">
              <h2 className="text-lg">
                <a
                  href={pathOf(place, `/order/${encodeURIComponent(receipt.token)}`)}
                  className="stretched underline decoration-line-strong underline-offset-4"
                >
                  {t("order", { number: receipt.displayId })}
                </a>
              </h2>
              <p className="text-sm text-ink-soft">
                {formatOrderDate(receipt.placedAt, place)} · {tStatus(receipt.status)}
              </p>
              <p className="mt-1">
                {first}
                {others.length > 0 ? ` ${t("more", { count: others.length })}` : ""}
              </p>
            </div>
            <Price money={receipt.total} place={place} className="font-semibold" />
          </li>
        );
      })}
    </ul>
  );
}
