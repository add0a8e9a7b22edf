import type { CurrencyCode } from "@second-chance/backend/contracts/money";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { chosenOption, type ParcelView } from "./checkout-model";

interface ReviewPanelProps {
  readonly parcels: readonly ParcelView[];
  readonly choices: Readonly<Record<string, string | undefined>>;
  readonly currencyCode: CurrencyCode;
  readonly discountMinor: number;
  /** What is given to a fund, as its own line. */
  readonly donation?: { readonly label: string; readonly amountMinor: number } | undefined;
  readonly totalMinor: number;
  readonly note?: string | undefined;
  readonly place: FormatPlace;
  readonly labels: Readonly<Record<"postage" | "parcelTotal" | "discount" | "total", string>>;
}

function Row({ label, amount }: { readonly label: string; readonly amount: string }) {
  // The browser may write spaces in amounts another way than the server; what came first stays.
  return (
    <div className="flex items-baseline justify-between gap-4">
      <span>{label}</span>
      <span className="tabular whitespace-nowrap" suppressHydrationWarning>
        {amount}
      </span>
    </div>
  );
}

/** The whole order, parcel by parcel, and what it comes to with the post chosen so far. */
export function ReviewPanel(props: ReviewPanelProps) {
  const { parcels, choices, currencyCode, discountMinor, donation, totalMinor, note, place, labels } = props;
  const money = (amountMinor: number): string => formatMoney({ amountMinor, currencyCode }, place);
  return (
    <div>
      {parcels.map((parcel) => {
        const post = chosenOption(parcel, choices);
        return (
          <div key={parcel.centerId} className="border-b border-line py-4 first:pt-0">
            <h3 className="mb-2 text-lg">{parcel.title}</h3>
            <ul className="space-y-1">
              {parcel.lines.map((line) => (
                <li key={line.id}>
                  <div className="flex items-baseline justify-between gap-4">
                    <span>
                      <span className="tabular text-ink-soft">{line.quantity}</span> {line.title}
                    </span>
                    <span className="tabular whitespace-nowrap">{line.total}</span>
                  </div>
                  {line.problem ? (
                    <p className="text-sm font-semibold text-clay-deep">{line.problem}</p>
                  ) : null}
                </li>
              ))}
            </ul>
            <div className="mt-2 text-sm text-ink-soft">
              {post ? (
                <Row label={`${labels.postage}, ${post.label}`} amount={money(post.priceMinor)} />
              ) : null}
              <Row label={labels.parcelTotal} amount={money(parcel.itemsMinor + (post?.priceMinor ?? 0))} />
              {parcel.arrival ? <p className="mt-1">{parcel.arrival}</p> : null}
            </div>
          </div>
        );
      })}
      <div className="pt-4">
        {discountMinor > 0 ? <Row label={labels.discount} amount={`−${money(discountMinor)}`} /> : null}
        {donation ? (
          <div className="mb-2">
            <Row label={donation.label} amount={money(donation.amountMinor)} />
          </div>
        ) : null}
        <div aria-live="polite" className="text-lg font-semibold">
          <Row label={labels.total} amount={money(totalMinor)} />
        </div>
        {note ? <p className="mt-1 text-sm text-ink-soft">{note}</p> : null}
      </div>
    </div>
  );
}
