import type { BasketLine as Line } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/features/form/button-form";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { piecePath, workshopPath } from "@/i18n/paths";
import { MakersMark } from "@/ui/makers-mark";
import { Picture } from "@/ui/picture";
import { Price } from "@/ui/price";
import { shownWidth } from "@/ui/shown-width";
import { TextLink } from "@/ui/text-link";
import { keepLineAction } from "./kept-actions";
import { removeLineAction } from "./line-actions";
import { LineProblems } from "./line-problems";
import { LineQuantity } from "./line-quantity";

/** One piece in the basket: what it is, how many, what it comes to, and what stands in its way. */
export async function BasketLine({ line, place }: { readonly line: Line; readonly place: FormatPlace }) {
  const t = await getTranslations("basket.line");
  const { title } = line;
  const hidden = { locale: place.locale, country: place.country, line_id: line.id };
  const moved = { ...hidden, variant_id: line.variantId, quantity: String(line.quantity) };
  const isMadeToOrder = line.availability === "made_to_order";
  return (
    <li className="grid grid-cols-[6.5rem_1fr] gap-x-4 border-b border-line py-5 sm:grid-cols-[10rem_1fr] sm:gap-x-7">
      {line.picture ? (
        <Picture
          picture={line.picture}
          alt=""
          sizes={shownWidth("6.5rem", { "40rem": "10rem" })}
          widest={480}
        />
      ) : (
        <span className="block aspect-4/5 bg-sand" />
      )}
      <div className="min-w-0">
        <div className="flex items-start justify-between gap-4">
          <h3 className="font-serif text-lg leading-snug">
            <TextLink href={piecePath(place, line.handle)}>{title}</TextLink>
          </h3>
          <Price money={line.total} place={place} className="font-semibold" />
        </div>
        <div className="mt-1 flex items-center gap-2 text-sm text-ink-soft">
          {line.workshop.mark ? <MakersMark mark={line.workshop.mark} className="size-8 text-clay" /> : null}
          <p>
            {t.rich("by", {
              workshop: line.workshop.name,
              link: (chunks) => (
                <TextLink href={workshopPath(place, line.workshop.handle)}>{chunks}</TextLink>
              ),
            })}
            {line.quantity > 1 ? ` · ${t("each", { price: formatMoney(line.unitPrice, place) })}` : ""}
          </p>
        </div>
        {isMadeToOrder ? (
          <p className="text-sm text-ink-soft">{t("madeToOrder", { days: line.leadTimeDays })}</p>
        ) : null}
        <div className="mt-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          {line.maxQuantity > 1 || line.quantity > 1 ? (
            <LineQuantity
              id={line.id}
              quantity={line.quantity}
              maxQuantity={line.maxQuantity}
              hidden={hidden}
              labels={{
                quantity: t("quantityOf", { title }),
                less: t("less", { title }),
                more: t("more", { title }),
                set: t("set"),
              }}
            />
          ) : (
            <p className="flex min-h-11 items-center text-sm text-ink-soft">
              {line.oneOfAKind ? t("oneOfAKind") : `${t("quantity")}: 1`}
            </p>
          )}
          <div className="flex flex-wrap gap-x-5">
            <ButtonForm
              action={keepLineAction}
              hidden={{ ...moved, handle: line.handle }}
              label={t("keep")}
              about={title}
            />
            <ButtonForm
              action={removeLineAction}
              hidden={{ ...moved, title }}
              label={t("remove")}
              about={title}
            />
          </div>
        </div>
        <LineProblems line={line} place={place} />
      </div>
    </li>
  );
}
