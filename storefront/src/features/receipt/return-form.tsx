import { SENT_BACK_REASONS } from "@second-chance/backend/contracts/parcel-words";
import type { Receipt } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { readFlash } from "@/data/shopper-cookies";
import { ActionForm } from "@/features/form/action-form";
import type { FormatPlace } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { askReturnAction } from "./ask-return-action";
import { RETURN_NOTE_LENGTH } from "./return-schema";

interface ReturnFormProps {
  readonly receipt: Receipt;
  readonly token: string;
  readonly place: FormatPlace;
}

/** Asks to send a piece back, once one has been sent. Works without script. */
export async function ReturnForm({ receipt, token, place }: ReturnFormProps) {
  const lines = receipt.parcels
    .flatMap((parcel) => parcel.lines)
    .filter(({ returnable, returns }) => returnable > 0 || returns.length > 0);
  const open = lines.filter(({ returnable }) => returnable > 0);
  if (lines.length === 0) return null;
  const t = await getTranslations("receipt.return");
  const tProblems = await getTranslations("problems");
  return (
    <section aria-labelledby="return" className="mt-stack border-t border-line-strong pt-stack print:hidden">
      <h2 id="return" className="mb-3 text-2xl">
        {t("title")}
      </h2>
      {(await readFlash("flash_return")) === "asked" ? (
        <div className="mb-6">
          <Notice look="good" icon="check" role="status">
            {t("sent")}
          </Notice>
        </div>
      ) : null}
      <p className="mb-6">{open.length > 0 ? t("lead") : t("nothingLeft")}</p>
      {open.length > 0 ? (
        <div className="max-w-xl">
          <ActionForm
            action={askReturnAction}
            hidden={{ locale: place.locale, country: place.country, token }}
            labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
            fields={[
              {
                name: "line",
                label: t("piece"),
                required: true,
                maxLength: 64,
                autoComplete: "off",
                options: open.map(({ id, title, returnable }) => ({
                  value: id,
                  label: t("pieceOption", { title, count: returnable }),
                })),
              },
              {
                name: "quantity",
                label: t("quantity"),
                inputMode: "numeric",
                required: true,
                maxLength: 4,
                autoComplete: "off",
                value: "1",
                isHalf: true,
              },
              {
                name: "reason",
                label: t("reason"),
                required: true,
                maxLength: 20,
                autoComplete: "off",
                isHalf: true,
                options: SENT_BACK_REASONS.map((reason) => ({
                  value: reason,
                  label: t(`reasons.${reason}`),
                })),
              },
              {
                name: "note",
                label: t("note"),
                hint: t("noteHint"),
                optional: t("optional"),
                required: false,
                maxLength: RETURN_NOTE_LENGTH,
                autoComplete: "off",
              },
            ]}
          />
        </div>
      ) : null}
    </section>
  );
}
