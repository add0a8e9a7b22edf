import type { MoneyCard } from "@second-chance/backend/contracts/ngo/figures";
import type { ReactNode } from "react";
import { classNames } from "@/ui/class-names";
import { type NgoPlace, type NgoQuery, roomPath } from "../portal/ngo-paths";

export type Opens = MoneyCard["opens"];

interface OpenedNumberProps {
  readonly place: NgoPlace;
  /** The query that lists what the number is made of; null for one that may not be opened. */
  readonly opens: Opens;
  /** What narrows it to this very number. */
  readonly narrowed?: NgoQuery;
  /** Where it is told apart on the same page: what opens it when its entries may not be seen. */
  readonly instead?: string | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A number that opens the entries it is made of, where these may be seen, or else the table that tells it apart. */
export function OpenedNumber({ place, opens, narrowed, instead, children, className }: OpenedNumberProps) {
  const href = opens ? roomPath(place, "entries", { ...opens, ...narrowed }) : instead;
  if (!href) return <span className={classNames("tabular whitespace-nowrap", className)}>{children}</span>;
  return (
    <a
      href={href}
      className={classNames(
        "tabular inline-flex min-h-11 min-w-6 items-center whitespace-nowrap underline decoration-line-strong decoration-1 underline-offset-4 hover:text-clay-deep hover:decoration-clay print:min-h-0 print:no-underline",
        className,
      )}
    >
      {children}
    </a>
  );
}
