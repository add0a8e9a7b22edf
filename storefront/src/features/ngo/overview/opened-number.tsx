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
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A number that opens the entries it is made of, where these may be seen. */
export function OpenedNumber({ place, opens, narrowed, children, className }: OpenedNumberProps) {
  if (!opens) return <span className={classNames("tabular whitespace-nowrap", className)}>{children}</span>;
  return (
    <a
      href={roomPath(place, "entries", { ...opens, ...narrowed })}
      className={classNames(
        "tabular inline-flex min-h-11 min-w-6 items-center whitespace-nowrap underline decoration-line-strong decoration-1 underline-offset-4 hover:text-clay-deep hover:decoration-clay print:min-h-0 print:no-underline",
        className,
      )}
    >
      {children}
    </a>
  );
}
