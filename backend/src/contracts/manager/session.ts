import { z } from "zod";
import { PASSWORD_LENGTH } from "../account";
import { LOCALES } from "../locale";
import { MANAGER_ROLES, RIGHTS } from "./roles";

/** What a manager types at the door. */
export const logInSchema = z.object({
  /** E-mail address or the name from the slip; large and small letters are the same. */
  login: z.string().trim().toLowerCase().min(1).max(254),
  password: z.string().min(1).max(PASSWORD_LENGTH.max),
});
export type LogIn = z.infer<typeof logInSchema>;

/** A fresh session. The token is shown this once and never again. */
export const openedSessionSchema = z.object({
  token: z.string(),
  account_id: z.string(),
  expires_at: z.string(),
  locale: z.enum(LOCALES),
});
export type OpenedSession = z.infer<typeof openedSessionSchema>;

export const reachedWorkshopSchema = z.object({
  id: z.string(),
  name: z.string(),
  center_id: z.string(),
  center_name: z.string(),
  /** ISO 4217, upper case: what its prices and income are in. */
  currency_code: z.string(),
  /** The one that does most, where there are several. */
  role: z.enum(MANAGER_ROLES),
  /** Of all roles together. */
  rights: z.array(z.enum(RIGHTS)),
});
export type ReachedWorkshop = z.infer<typeof reachedWorkshopSchema>;

/** Who is logged in and where they work: what the portal's shell is made of. */
export const managerMeSchema = z.object({
  manager: z.object({
    id: z.string(),
    name: z.string(),
    login: z.string(),
    email: z.string().nullable(),
    locale: z.enum(LOCALES),
  }),
  workshops: z.array(reachedWorkshopSchema),
});
export type ManagerMe = z.infer<typeof managerMeSchema>;
