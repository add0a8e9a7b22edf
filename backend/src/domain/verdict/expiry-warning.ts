import type { ExpiryWarning } from "../../contracts/evidence";
import { addDays } from "../calendar-day";

interface Dated {
  readonly kind: string;
  readonly expiresOn: string;
  /** What it covers; null: everything of its center. */
  readonly batch: string | null;
}

/** True where another document says the same for longer: nobody has to look after this one. */
export const isRenewed = (document: Dated, others: readonly Dated[]): boolean =>
  others.some(
    ({ kind, batch, expiresOn }) =>
      kind === document.kind &&
      (batch === null || batch === document.batch) &&
      expiresOn > document.expiresOn,
  );

/** How near a document's last day is: 60 and 30 days before, on it, and after it. */
export function expiryWarning(expiresOn: string, today: string): ExpiryWarning | null {
  if (expiresOn < today) return "expired";
  if (expiresOn === today) return "today";
  if (expiresOn <= addDays(today, 30)) return "within_30";
  return expiresOn <= addDays(today, 60) ? "within_60" : null;
}
