import type { ReceiptShipment } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/features/form/button-form";
import { countryInText, type FormatPlace } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { askHeldAction } from "./ask-held-action";

interface HeldShipmentProps {
  readonly held: NonNullable<ReceiptShipment["held"]>;
  /** Ship-to country of the order. */
  readonly country: string;
  /** Opens the order; a request for the money is sent with it. */
  readonly token: string;
  readonly place: FormatPlace;
}

/** What of a parcel stays here for now and why, what happens next, and the way to have the money back instead. */
export async function HeldShipment({ held, country, token, place }: HeldShipmentProps) {
  const t = await getTranslations("receipt.held");
  const open = held.lines.filter(({ isAsked }) => !isAsked);
  return (
    <div className="mt-3">
      <Notice look="care" icon="pause" title={t("title")}>
        <p className="text-base">
          {t(held.cause, {
            country: countryInText(country, place.locale),
            pieces: held.lines
              .map(({ title, quantity }) => t("pieces", { title, count: quantity }))
              .join(", "),
          })}
        </p>
        {open.length > 0 ? (
          <>
            <p className="mt-2 text-base">{t("instead")}</p>
            <ButtonForm
              action={askHeldAction}
              hidden={{
                locale: place.locale,
                country: place.country,
                token,
                lines: open.map(({ lineId, quantity }) => `${lineId}:${quantity}`).join(","),
              }}
              label={t("ask")}
            />
          </>
        ) : (
          <p className="mt-2 text-base">{t("asked")}</p>
        )}
      </Notice>
    </div>
  );
}
