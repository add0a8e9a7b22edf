import type { Receipt } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { cataloguePath } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { formatOrderDate } from "./order-date";
import { PrintButton } from "./print-button";
import { ReceiptParcel } from "./receipt-parcel";
import { ReceiptTotals } from "./receipt-totals";
import { ReceiptTrail } from "./receipt-trail";
import { ReturnForm } from "./return-form";
import { Thanks } from "./thanks";

interface ReceiptViewProps {
  readonly receipt: Receipt;
  readonly place: FormatPlace;
  readonly path: string;
  /** Opens this order; a request to return is sent with it. */
  readonly token: string;
  /** True on the first arrival after ordering. */
  readonly isNew: boolean;
}

/** An order as its buyer sees it: parcels, amounts, address, and where the money goes. */
export async function ReceiptView({ receipt, place, path, token, isNew }: ReceiptViewProps) {
  const t = await getTranslations("receipt");
  return (
    <>
      {isNew ? <Thanks email={receipt.email} /> : null}
      <div className="mb-stack flex flex-wrap items-end justify-between gap-4">
        <div>
          <h1 className="text-3xl">{t("title", { number: receipt.displayId })}</h1>
          <p className="mt-1 text-ink-soft">
            {t("placedOn", { date: formatOrderDate(receipt.placedAt, place) })}
          </p>
        </div>
        <PrintButton label={t("print")} />
      </div>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-[1fr_22rem] lg:items-start print:block">
        <div>
          {receipt.parcels.map((parcel) => (
            <ReceiptParcel
              key={parcel.center.handle}
              parcel={parcel}
              shipTo={receipt.address?.country_code ?? place.country}
              token={token}
              place={place}
            />
          ))}
        </div>
        <ReceiptTotals receipt={receipt} place={place} />
      </div>
      <ReceiptTrail receipt={receipt} place={place} path={path} />
      <ReturnForm receipt={receipt} token={token} place={place} />
      <p className="mt-stack print:hidden">
        <ButtonLink look="secondary" href={cataloguePath(place)}>
          {t("more")}
        </ButtonLink>
      </p>
    </>
  );
}
