import type { Locale } from "@second-chance/backend/contracts/locale";
import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import type { Earned } from "./read-earned";
import type { ReportValues } from "./report-values";
import type { ReportKind } from "./reports-path";

/** What the form of a report is made for. */
export interface AskedFields {
  readonly locale: Locale;
  readonly kind: ReportKind;
  readonly centers: readonly GrantedCenterDto[];
  /** The organisation's own. */
  readonly currency: string;
  readonly earned: Earned;
  /** Who may be mailed to: members of the organisation. */
  readonly recipients: readonly { readonly id: string; readonly name: string }[];
  readonly values: Partial<ReportValues>;
}

/** What every field of this form has: a browser fills none of it in. */
export const PLAIN = { required: false, maxLength: 400, autoComplete: "off" } as const;
