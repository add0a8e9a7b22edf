import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/ui/class-names";
import { changeOf } from "./change-of";

interface CardFrameProps {
  readonly label: string;
  readonly number: ReactNode;
  /** The number that the others are parts of. */
  readonly isMain?: boolean;
  /** Beneath the number: the same in other currencies, what is not in it. */
  readonly children?: ReactNode;
}

/** A number under its name: words first, then the amount. Belongs into a `dl`. */
export function CardFrame({ label, number, isMain = false, children }: CardFrameProps) {
  return (
    <div
      className={classNames(
        "break-inside-avoid border-t pt-2.5",
        isMain ? "border-clay sm:col-span-2" : "border-line-strong",
      )}
    >
      <dt className="font-semibold">{label}</dt>
      <dd className={isMain ? "text-3xl font-semibold" : "text-xl font-semibold"}>{number}</dd>
      {children}
    </div>
  );
}

interface ChangedProps {
  readonly now: bigint;
  readonly before: bigint;
  readonly write: (number: bigint) => string;
}

/** How it stands to the period before, in words and amount. */
export function Changed({ now, before, write }: ChangedProps) {
  const t = useTranslations("ngo-overview.change");
  const { way, by } = changeOf(now, before);
  return (
    <dd className="tabular text-sm text-ink-soft">{t(way, { by: write(by), before: write(before) })}</dd>
  );
}
