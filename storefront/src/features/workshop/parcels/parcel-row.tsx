"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ManagedParcelHead } from "@second-chance/backend/contracts/manager/parcel";
import { useLocale, useTranslations } from "next-intl";
import { Link } from "wouter";
import { Icon } from "@/ui/icon";
import { ParcelFacts } from "./parcel-facts";

interface ParcelRowProps {
  readonly parcel: ManagedParcelHead;
  /** Absent for somebody who may not open a parcel. */
  readonly href?: string | undefined;
  /** For printing several at once; absent where nothing is printed. */
  readonly choice?:
    | { readonly isChosen: boolean; readonly onChosen: (isChosen: boolean) => void }
    | undefined;
}

/** A parcel of a list: what it is called, what is in it, where it goes. */
export function ParcelRow({ parcel, href, choice }: ParcelRowProps) {
  const t = useTranslations("workshop-parcels.list");
  const { reference, trackingNumber } = parcel;
  const name = <span className="tabular text-xl font-semibold">{reference}</span>;
  return (
    <li className="flex items-start gap-1 border-b border-line py-3">
      {choice && (
        <label className="-ml-2 flex size-12 shrink-0 items-center justify-center">
          <input
            type="checkbox"
            className="size-6 accent-action"
            aria-label={t("choose", { reference })}
            checked={choice.isChosen}
            onChange={({ target }) => choice.onChosen(target.checked)}
          />
        </label>
      )}
      <div className="min-w-0 grow">
        {href ? (
          <Link
            href={href}
            className="-my-1 flex min-h-12 items-center justify-between gap-2 py-1 underline decoration-line-strong underline-offset-4 hover:decoration-clay"
          >
            {name}
            <Icon name="forward" className="size-6" />
          </Link>
        ) : (
          name
        )}
        <ParcelFacts parcel={parcel} />
        {trackingNumber && <p className="tabular text-sm text-ink-soft">{trackingNumber}</p>}
        <Contents parcel={parcel} />
      </div>
    </li>
  );
}

function Contents({ parcel: { pieces } }: { readonly parcel: ManagedParcelHead }) {
  const locale = useLocale() as Locale;
  return (
    <ul className="mt-1.5 text-sm">
      {pieces.map(({ titles, sku, quantity }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may be of one piece, and a list never changes in place
        <li key={`${sku} ${index}`}>
          <span className="tabular">{quantity} ×</span> {titles[locale]}
        </li>
      ))}
    </ul>
  );
}
