import type { Basket } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { ButtonForm } from "@/features/form/button-form";
import { problemTexts } from "@/features/problems/problem-text";
import type { FormatPlace } from "@/i18n/format";
import { Price } from "@/ui/price";
import { VerdictLine } from "@/ui/verdict-line";
import { takeOutAction } from "./donation-actions";

interface DonationLineProps {
  readonly donation: NonNullable<Basket["donation"]>;
  readonly place: FormatPlace;
}

/** The donation of a basket: to what, how much, and the way to take it out. */
export async function DonationLine({ donation, place }: DonationLineProps) {
  const t = await getTranslations("donation");
  const text = await problemTexts(place);
  const { fund, amount, problems } = donation;
  const title = t("line", { fund: fund.name });
  return (
    <section aria-labelledby="donation" className="border-y border-line-strong py-5">
      <div className="flex items-start justify-between gap-4">
        <h2 id="donation" className="font-serif text-lg leading-snug">
          {title}
        </h2>
        <Price money={amount} place={place} className="font-semibold" />
      </div>
      <p className="text-sm text-ink-soft">
        {fund.purpose} {fund.center ? t("of", { center: fund.center }) : t("ofShop")}
      </p>
      <ButtonForm
        action={takeOutAction}
        hidden={{
          locale: place.locale,
          country: place.country,
          fund: fund.handle,
          name: fund.name,
          amount: String(amount.amountMinor),
          currency: amount.currencyCode,
        }}
        label={t("remove")}
        about={title}
      />
      {problems.length > 0 ? (
        <div className="mt-3 space-y-2 rounded-md bg-ochre-wash p-3 text-sm">
          {problems.map((problem) => (
            <VerdictLine key={problem.code} verdict="review" sentence={text(problem)} />
          ))}
        </div>
      ) : null}
    </section>
  );
}
