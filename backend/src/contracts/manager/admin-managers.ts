import { z } from "zod";
import { newInvitationSchema } from "./access";
import type { ManagerRole } from "./roles";

/** Whom an operator invites, and to where; without a workshop, to the whole center. */
export const adminInvitationSchema = newInvitationSchema.omit({ whole_center: true }).extend({
  center_id: z.string().min(1).max(60),
  workshop_id: z.string().min(1).max(60).nullable().default(null),
});
export type AdminInvitationInput = z.input<typeof adminInvitationSchema>;

export const adminManagersQuerySchema = z.object({ center_id: z.string().max(60).optional() });

export interface AdminSeat {
  readonly membershipId: string;
  readonly managerId: string;
  readonly name: string;
  readonly login: string;
  readonly role: ManagerRole;
  /** Null for the whole center. */
  readonly workshop: string | null;
  readonly since: string;
  readonly lastSeenAt: string | null;
  /** Devices that are logged in. */
  readonly devices: number;
}
export interface AdminInvitation {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly email: string | null;
  readonly role: ManagerRole;
  readonly workshop: string | null;
  readonly invitedAt: string;
  readonly expiresAt: string;
  readonly isExpired: boolean;
}
export interface AdminCenterManagers {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly workshops: readonly { readonly id: string; readonly name: string }[];
  readonly seats: readonly AdminSeat[];
  readonly invitations: readonly AdminInvitation[];
}
export interface AdminManagers {
  readonly centers: readonly AdminCenterManagers[];
}
