import type { ReceiptLine as Line } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { piecePath, workshopPath } from "@/i18n/paths";
import { Picture } from "@/ui/picture";
import { Price } from "@/ui/price";
import { shownWidth } from "@/ui/shown-width";
import { TextLink } from "@/ui/text-link";
import { LineReturns } from "./line-returns";

/** One ordered piece: what, how many, from which workshop, what it came to and what was given back. */
export async function ReceiptLine({ line, place }: { readonly line: Line; readonly place: FormatPlace }) {
  const t = await getTranslations("receipt.line");
  return (
    <li className="grid grid-cols-[5.5rem_1fr] gap-x-4 border-b border-line py-5 sm:grid-cols-[8rem_1fr] sm:gap-x-6 print:grid-cols-[4rem_1fr] print:py-2">
      {line.picture ? (
        <Picture
          picture={line.picture}
          alt=""
          sizes={shownWidth("5.5rem", { "40rem": "8rem" })}
          widest={360}
        />
      ) : (
        <span className="block aspect-4/5 bg-sand" />
      )}
      <div className="min-w-0">
        <div className="flex items-start justify-between gap-4">
          <h3 className="font-serif text-lg leading-snug">
            {line.handle ? (
              <TextLink href={piecePath(place, line.handle)}>{line.title}</TextLink>
            ) : (
              line.title
            )}
          </h3>
          <Price money={line.total} place={place} className="font-semibold" />
        </div>
        <p className="text-sm text-ink-soft">
          {t.rich("by", {
            workshop: line.workshop.name,
            link: (chunks) => <TextLink href={workshopPath(place, line.workshop.handle)}>{chunks}</TextLink>,
          })}
        </p>
        <p className="tabular text-sm text-ink-soft">
          {t("quantity", { count: line.quantity, price: formatMoney(line.unitPrice, place) })}
        </p>
        {line.refunded.amountMinor > 0 ? (
          <p className="mt-1 text-sm font-semibold">
            {t("refunded", { amount: formatMoney(line.refunded, place) })}
          </p>
        ) : null}
        <LineReturns returns={line.returns} place={place} />
      </div>
    </li>
  );
}
