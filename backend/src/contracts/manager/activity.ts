import { z } from "zod";

const PAGE_MOST = 100;
const dateSchema = z.iso.date();

export interface ActSubjectDto {
  readonly type: string;
  readonly id: string;
  /** Whom or what it is about, as it is called now: the act itself has no name. Empty for somebody who was forgotten. */
  readonly name: string;
}

/** Something that was done, as a manager of the workshop sees it. */
export interface ActDto {
  readonly id: string;
  /** `<what>.<done>`; `workshop-activity.action` has a sentence for each. */
  readonly action: string;
  readonly occurred_at: string;
  readonly actor: {
    readonly kind: "manager" | "officer" | "operator" | "nobody";
    /** A colleague's name; empty for operators, who are the shop. */
    readonly name: string;
    readonly is_you: boolean;
  };
  readonly subject: ActSubjectDto;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly device: string;
}
export interface ActList {
  readonly acts: readonly ActDto[];
  readonly count: number;
}

export const actListQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(PAGE_MOST).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ActListQuery = z.infer<typeof actListQuerySchema>;

/** What operators look for among everything that was done. */
export const adminActQuerySchema = actListQuerySchema.extend({
  /** Part of a manager's name or login, or of an operator's address; also of whom somebody pretended to be. */
  actor: z.string().trim().max(120).optional(),
  /** An action, or its beginning, such as "listing". */
  action: z.string().trim().max(60).optional(),
  workshop_id: z.string().max(60).optional(),
  center_id: z.string().max(60).optional(),
  subject: z.string().trim().max(120).optional(),
  /** UTC days, both included. */
  from: dateSchema.optional(),
  to: dateSchema.optional(),
});
export type AdminActQuery = z.infer<typeof adminActQuerySchema>;

export interface AdminActDto {
  readonly id: string;
  readonly action: string;
  readonly occurredAt: string;
  readonly actor: { readonly kind: "manager" | "officer" | "operator" | "nobody"; readonly name: string };
  readonly center: string | null;
  readonly workshop: string | null;
  readonly organisation: string | null;
  readonly subject: ActSubjectDto;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly address: string;
  readonly device: string;
}
export interface AdminActList {
  readonly acts: readonly AdminActDto[];
  readonly count: number;
  readonly places: readonly { readonly id: string; readonly name: string; readonly center: string }[];
  readonly actions: readonly string[];
}
