import type { ReceiptParcel as Parcel } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { countryName, type FormatPlace } from "@/i18n/format";
import { centerPath } from "@/i18n/paths";
import { Icon, type IconName } from "@/ui/icon";
import { Price } from "@/ui/price";
import { TextLink } from "@/ui/text-link";
import { HeldShipment } from "./held-shipment";
import { ReceiptLine } from "./receipt-line";
import { ShipmentList } from "./shipment-list";

const ICONS: Record<Parcel["status"], IconName> = {
  preparing: "clock",
  sent: "parcel",
  delivered: "check",
  returned: "back",
  lost: "info",
  cancelled: "close",
};

/** Tax in a parcel that leaves the country is the destination's, collected at sale. */
const holdsTax = ({ postage, lines }: Parcel): boolean =>
  postage.tax.amountMinor > 0 || lines.some(({ trail }) => (trail?.taxMinor ?? 0) > 0);

/** What one center sends, and how far it has come. */
export async function ReceiptParcel({
  parcel,
  shipTo,
  token,
  place,
}: {
  readonly parcel: Parcel;
  /** Country that the order goes to. */
  readonly shipTo: string;
  readonly token: string;
  readonly place: FormatPlace;
}) {
  const t = await getTranslations("receipt.parcel");
  const { center, status } = parcel;
  return (
    <section aria-labelledby={`parcel-${center.handle}`} className="mb-stack break-inside-avoid">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line-strong pb-3">
        <div>
          <h2 id={`parcel-${center.handle}`} className="text-xl">
            {t.rich("title", {
              center: center.name,
              link: (chunks) => <TextLink href={centerPath(place, center.handle)}>{chunks}</TextLink>,
            })}
          </h2>
          <p className="text-sm text-ink-soft">
            {t("country", { country: countryName(center.country, place.locale) })}
            {parcel.crossesCustoms ? (
              <span className="block">{t(holdsTax(parcel) ? "customsDuty" : "customs")}</span>
            ) : null}
          </p>
        </div>
        <p className="flex items-center gap-2 font-semibold">
          <Icon name={ICONS[status]} />
          {t(`status.${status}`)}
        </p>
      </header>
      <ul>
        {parcel.lines.map((line) => (
          <ReceiptLine key={line.id} line={line} place={place} />
        ))}
      </ul>
      <div className="flex items-baseline justify-between gap-4 py-3 text-sm">
        <span>{parcel.shippingName ? t("postage", { name: parcel.shippingName }) : t("postagePlain")}</span>
        <Price money={parcel.postage.total} place={place} />
      </div>
      {parcel.shipments.map(({ number, held }) =>
        held ? <HeldShipment key={number} held={held} country={shipTo} token={token} place={place} /> : null,
      )}
      <ShipmentList shipments={parcel.shipments} place={place} />
    </section>
  );
}
