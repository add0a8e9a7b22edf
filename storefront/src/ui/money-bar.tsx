import type { MoneyDto } from "@second-chance/backend/contracts/money";
import type { MoneyTone } from "@second-chance/backend/contracts/recipient-tone";
import { type FormatPlace, formatMoney } from "@/i18n/format";

export interface MoneyPart {
  readonly key: string;
  readonly label: string;
  readonly amountMinor: number;
  readonly tone: BarTone;
}

/** Beside whose part it is: what is paid for sending a parcel. */
export type BarTone = MoneyTone | "post";

/** How the bar wears each tone. */
export const TONE_CLASSES: Record<BarTone, string> = {
  makers: "bg-clay",
  house: "bg-sage",
  materials: "bg-ochre",
  fund: "bg-indigo",
  shop: "bg-line-strong",
  post: "bg-ink-soft",
  tax: "bg-sand-deep",
};

/** Parts join like the boards of a box: a dovetail of one reaches into the next. */
const DOVETAIL = { clipPath: "polygon(0 24%, 100% 0, 100% 100%, 0 76%)" } as const;

/** The parts of an amount as one bar. Whatever it is beside says the same in words. */
export function JoinedParts({
  parts,
}: {
  readonly parts: readonly Pick<MoneyPart, "key" | "tone" | "amountMinor">[];
}) {
  return (
    <div aria-hidden="true" className="flex h-14 w-full overflow-hidden rounded-sm sm:h-20">
      {parts.map((part, index) => (
        <span
          key={part.key}
          className={`relative min-w-5 basis-0 ${TONE_CLASSES[part.tone]}`}
          style={{ flexGrow: part.amountMinor, zIndex: parts.length - index }}
        >
          {index < parts.length - 1 ? (
            <span
              className={`absolute top-1/4 -right-2.5 h-1/2 w-2.5 ${TONE_CLASSES[part.tone]}`}
              style={DOVETAIL}
            />
          ) : null}
        </span>
      ))}
    </div>
  );
}

/** One amount, drawn to scale as its parts, amounts first. The list says the same as the bar. */
export function MoneyBar({
  parts,
  currencyCode,
  place,
  label,
}: {
  readonly parts: readonly MoneyPart[];
  readonly currencyCode: MoneyDto["currencyCode"];
  readonly place: FormatPlace;
  /** What the list is a list of, for those who don't see the bar. */
  readonly label: string;
}) {
  const shown = parts.filter((part) => part.amountMinor > 0);
  return (
    <div>
      <JoinedParts parts={shown} />
      <ul aria-label={label} className="mt-4">
        {shown.map((part) => (
          <li
            key={part.key}
            className="grid grid-cols-[auto_auto_1fr] items-baseline gap-x-3 border-b border-line py-2 last:border-b-0"
          >
            <span
              aria-hidden="true"
              className={`mt-[0.5em] size-3 self-start rounded-sm ${TONE_CLASSES[part.tone]}`}
            />
            <span className="tabular min-w-[5.5rem] font-semibold whitespace-nowrap">
              {formatMoney({ amountMinor: part.amountMinor, currencyCode }, place)}
            </span>
            <span className="min-w-0 text-ink-soft">{part.label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
