import type { ReceiptShipment } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { formatOrderDate } from "./order-date";

interface ShipmentListProps {
  readonly shipments: readonly ReceiptShipment[];
  readonly place: FormatPlace;
}

/** How far each parcel of a center has come, day by day. One that is all there is needs no number and no list of pieces. */
export async function ShipmentList({ shipments, place }: ShipmentListProps) {
  const t = await getTranslations("receipt.parcel.shipments");
  const [first, ...others] = shipments;
  const isOnly = others.length === 0;
  // The heading says already that it is being prepared.
  if (!first || (isOnly && first.journey.length === 0)) return null;
  return (
    <ul className="text-sm">
      {shipments.map(({ number, state, pieces, journey, trackingNumber, trackingUrl }) => (
        <li key={number} className="border-b border-line py-3 last:border-b-0">
          {isOnly ? null : (
            <p>
              <strong className="font-semibold">
                {t("one", { number })}: {state === "cancelled" ? null : t(`state.${state}`)}
              </strong>
              <span className="block text-ink-soft">
                {pieces.map(({ title, quantity }) => t("pieces", { title, count: quantity })).join(", ")}
              </span>
            </p>
          )}
          {journey.map((stop) => (
            <p key={`${stop.state} ${stop.at}`}>{dayOf(stop)}</p>
          ))}
          {trackingNumber ? (
            <p>
              {t("number")}: <span className="tabular">{trackingNumber}</span>
            </p>
          ) : null}
          {trackingUrl ? (
            <a
              href={trackingUrl}
              rel="noreferrer"
              className="inline-block py-1 underline decoration-line-strong underline-offset-4 hover:text-clay-deep hover:decoration-clay print:hidden"
            >
              {t("follow")}
            </a>
          ) : null}
        </li>
      ))}
    </ul>
  );

  function dayOf({ state, at }: ReceiptShipment["journey"][number]): string | null {
    if (state === "to_prepare" || state === "packed" || state === "cancelled") return null;
    return t(`on.${state}`, { date: formatOrderDate(at, place) });
  }
}
