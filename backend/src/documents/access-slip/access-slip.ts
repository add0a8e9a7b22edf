import type { Locale } from "../../contracts/locale";
import type { ManagerRole } from "../../contracts/manager/roles";

/** A paper that lets somebody in: carried by hand to a person without a mailbox. */
export interface AccessSlip {
  readonly purpose: "invitation" | "reset";
  readonly locale: Locale;
  readonly name: string;
  readonly login: string;
  /** Workshop and center, or the center alone; empty on a slip for a new password. */
  readonly place: string;
  readonly role: ManagerRole | null;
  readonly code: string;
  /** The code's own address, for a camera. */
  readonly url: string;
  /** Short address to be typed. */
  readonly address: string;
  readonly expiresAt: Date;
}
