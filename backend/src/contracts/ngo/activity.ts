import { z } from "zod";

/** Something that was done in an organisation, or by the shop for it. */
export const organisationActSchema = z.object({
  id: z.string(),
  /** `<what>.<done>`, such as "member.invited" or "grant.ended". */
  action: z.string(),
  occurred_at: z.string(),
  actor: z.object({
    kind: z.enum(["officer", "operator", "nobody"]),
    /** A colleague's name; empty for operators, who are the shop. */
    name: z.string(),
    is_you: z.boolean(),
  }),
  /** Whom or what it is about, as it is called now; the name is empty for what has none, or was forgotten. */
  subject: z.object({ type: z.string(), id: z.string(), name: z.string() }),
  /** Where it is about a center: its name. */
  center: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  device: z.string(),
});
export const organisationActsSchema = z.object({ acts: z.array(organisationActSchema), count: z.number() });
export type OrganisationActs = z.infer<typeof organisationActsSchema>;
