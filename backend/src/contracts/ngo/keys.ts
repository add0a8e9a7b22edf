import { z } from "zod";
import { nameSchema } from "../manager/access";

/** What a key of an organisation may read. */
export const KEY_SCOPES = ["figures", "entries", "statements"] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** The rooms of an organisation that keys open, and with which scope; every other stays shut to them. */
export const KEY_ROOMS: Readonly<Record<string, KeyScope>> = {
  overview: "figures",
  figures: "figures",
  impact: "figures",
  entries: "entries",
  statements: "statements",
};

/** Keys in force that an organisation has at most. */
export const MOST_KEYS = 20;
/** Requests a minute that each key has. */
export const KEY_REQUESTS_A_MINUTE = 120;

/** POST /ngo/organisations/:organisation_id/keys */
export const newKeySchema = z.object({
  /** What it is for, such as "Yearly report". */
  name: nameSchema,
  scopes: z
    .array(z.enum(KEY_SCOPES))
    .min(1)
    .refine((scopes) => new Set(scopes).size === scopes.length, "Name each scope once."),
  /** Last day, `YYYY-MM-DD` in UTC: today or later, within a year. */
  expires_on: z.iso.date(),
});
export type NewKey = z.infer<typeof newKeySchema>;

/** A new key. The token is told here and never again. */
export const madeKeySchema = z.object({ id: z.string(), token: z.string() });
export type MadeKey = z.infer<typeof madeKeySchema>;

export const organisationKeysSchema = z.object({
  keys: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      /** What its token begins with. */
      prefix: z.string(),
      scopes: z.array(z.enum(KEY_SCOPES)),
      /** Last day, `YYYY-MM-DD` in UTC. */
      expires_on: z.string(),
      /** `ended`: by somebody, at once. `expired`: by its last day. */
      state: z.enum(["open", "ended", "expired"]),
      made_at: z.string(),
      /** Who made it; empty for whoever was forgotten. */
      made_by: z.string(),
      /** To the minute. */
      last_used_at: z.string().nullable(),
    }),
  ),
});
export type OrganisationKeys = z.infer<typeof organisationKeysSchema>;
