"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { PieceToPack } from "@second-chance/backend/contracts/manager/parcel";
import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/ui/icon";
import { Picture } from "@/ui/picture";

interface PieceLineProps {
  readonly piece: PieceToPack;
  /** Beside the name, such as how many. */
  readonly children?: ReactNode;
}

/** A piece with its picture, name and number, as somebody looks for it on a shelf. */
export function PieceLine({ piece: { picture, titles, sku }, children }: PieceLineProps) {
  const locale = useLocale() as Locale;
  return (
    <div className="flex items-center gap-3">
      <div className="w-16 shrink-0 overflow-hidden rounded-sm bg-sand sm:w-20">
        {picture ? (
          <Picture picture={picture} alt="" sizes="80px" widest={160} />
        ) : (
          <div className="flex aspect-4/5 items-center justify-center text-ink-soft">
            <Icon name="parcel" className="size-7" />
          </div>
        )}
      </div>
      <div className="min-w-0 grow">
        <p className="text-lg leading-snug font-semibold">{titles[locale]}</p>
        <p className="tabular text-sm text-ink-soft">{sku}</p>
        {children}
      </div>
    </div>
  );
}
