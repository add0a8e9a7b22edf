import { z } from "zod";
import { isCalendarDay, utcDay } from "../../domain/calendar-day";
import { EVIDENCE_KINDS, isEvidenceKind } from "../../domain/verdict/evidence-kind";
import { PURPOSES } from "../../domain/verdict/import-rules";
import { SELLER_FLAGS, type VerdictQuestion } from "../../domain/verdict/judge";
import { LABOUR_CATEGORIES } from "../../domain/verdict/labour-category";

const country = z
  .string()
  .regex(/^[A-Za-z]{2}$/, "a country is its two-letter ISO code")
  .transform((code) => code.toUpperCase());

const day = z.string().refine(isCalendarDay, "a date is YYYY-MM-DD and stands in the calendar");

/** A list, or one alone. */
const some = <Item extends z.ZodType>(item: Item) =>
  z.union([z.array(item), item]).transform((found) => (Array.isArray(found) ? found : [found]));

/** A question as staff ask it: one JSON line, or the options of the command. */
const askedSchema = z.strictObject({
  categories: z.array(z.enum(LABOUR_CATEGORIES)).min(1),
  /** Where it was made. */
  origin: country,
  /** Where it is to go. */
  to: country,
  /** Today, unless told. */
  date: day.nullish(),
  purpose: z.enum(PURPOSES).nullish(),
  /** Countries on the way. */
  via: some(country).nullish(),
  /** Documents on file and in date. Every kind there is when absent; none when empty. */
  evidence: z.array(z.string()).nullish(),
  flags: z.union([some(z.enum(SELLER_FLAGS)), z.partialRecord(z.enum(SELLER_FLAGS), z.boolean())]).nullish(),
});

/** Thrown with a sentence for whoever wrote the question. */
export class QuestionUnreadable extends Error {}

interface Read {
  readonly question: VerdictQuestion;
  /** Documents of kinds that no rule asks for: they prove nothing, and may be misspelt. */
  readonly unknownEvidence: readonly string[];
}

/** Reads a question from JSON that anybody may have written; throws {@link QuestionUnreadable}. */
export function readQuestion(input: unknown, today: string = utcDay(new Date())): Read {
  const parsed = askedSchema.safeParse(input);
  if (!parsed.success)
    throw new QuestionUnreadable(
      parsed.error.issues
        .map(({ path, message }) => `${path.join(".") || "question"}: ${message}`)
        .join("; "),
    );
  const { categories, origin, to, date, purpose, via, evidence, flags } = parsed.data;
  const on = date ?? today;
  const documents: readonly string[] = evidence ?? EVIDENCE_KINDS;
  return {
    question: {
      categories,
      origin,
      destination: to,
      on,
      purpose: purpose ?? "personal",
      transitVia: via ?? [],
      evidence: documents.filter(isEvidenceKind).map((kind) => ({ kind, expiresOn: on })),
      flags: Array.isArray(flags) ? Object.fromEntries(flags.map((flag) => [flag, true])) : (flags ?? {}),
    },
    unknownEvidence: documents.filter((kind) => !isEvidenceKind(kind)),
  };
}
