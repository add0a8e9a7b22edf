import { z } from "zod";
import { LOCALES } from "../locale";
import { PERIOD } from "../statement";
import {
  FIGURE_GROUPS,
  FIGURE_KINDS,
  FIGURE_TONES,
  figureFilterSchema,
  inOrder,
  isShort,
  LENGTH,
  ONE,
  ORDER,
  oneAtATime,
} from "./figures";

export const EXPORT_FORMATS = ["csv", "xlsx", "pdf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Periods that go along with the calendar. The shop's day decides, UTC; months are each center's own. */
export const RELATIVE_PERIODS = [
  "this_month",
  "last_month",
  "this_quarter",
  "last_quarter",
  "this_year",
  "last_year",
] as const;
export type RelativePeriod = (typeof RELATIVE_PERIODS)[number];

const month = z.string().regex(PERIOD, "A month is written like 2026-03.");
const periodSchema = z.union([
  z.object({ relative: z.enum(RELATIVE_PERIODS) }),
  z.object({ from: month, to: month }).refine(inOrder, ORDER).refine(isShort, LENGTH),
]);
export type ReportPeriod = z.infer<typeof periodSchema>;

/** What a report of figures may show of each row; of `pieces` and `entries` how many, of all others amounts. */
export const FIGURE_COLUMNS = [
  "received",
  "refunded",
  "fees",
  "income",
  ...FIGURE_TONES,
  "paidOut",
  "pieces",
  "entries",
] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

/** What a report of entries may show of each; amounts are always there, in a column of their currency. */
export const ENTRY_COLUMNS = [
  "occurredAt",
  "center",
  "workshop",
  "kind",
  "recipient",
  "destination",
  "craft",
  "title",
  "reference",
] as const;
export type EntryColumn = (typeof ENTRY_COLUMNS)[number];

/** Amounts as they were paid, in the organisation's currency at stored rates, or one beside the other. */
export const SHOWN_CURRENCIES = ["original", "reporting", "both"] as const;
export type ShownCurrencies = (typeof SHOWN_CURRENCIES)[number];

const once = <T>(given: readonly T[]) => new Set(given).size === given.length;
const ONCE = { path: ["columns"], message: "Each column stands in a report once." };
const filterSchema = figureFilterSchema.omit({ from: true, to: true });

const figuresSchema = z.object({
  kind: z.literal("figures"),
  period: periodSchema,
  filter: filterSchema,
  group: z.enum(FIGURE_GROUPS),
  columns: z.array(z.enum(FIGURE_COLUMNS)).min(1).refine(once, ONCE),
  currencies: z.enum(SHOWN_CURRENCIES).default("both"),
});
const entriesSchema = z.object({
  kind: z.literal("entries"),
  period: periodSchema,
  filter: filterSchema.extend({
    /** `earned`: everything but payouts, what income is made of. */
    kind: z.enum(FIGURE_KINDS).optional(),
  }),
  columns: z.array(z.enum(ENTRY_COLUMNS)).min(1).refine(once, ONCE),
});
export type FiguresDefinition = z.infer<typeof figuresSchema>;
export type EntriesDefinition = z.infer<typeof entriesSchema>;

type Defined = FiguresDefinition | EntriesDefinition;
const isTone = (column: string) => FIGURE_TONES.some((tone) => tone === column);
/** Whose part it is stands beside center, workshop, month and way, and neither beside craft nor destination. */
const tonesAreKept = (asked: Defined): boolean => {
  if (asked.kind === "entries" || !asked.columns.some(isTone)) return true;
  const { craft, destination, recipient, tone, of } = asked.filter;
  const isNarrowed = [craft, destination, recipient, tone].some((one) => one !== undefined);
  return of === "income" && !isNarrowed && asked.group !== "craft" && asked.group !== "destination";
};
const payoutsWentNowhere = (asked: Defined): boolean =>
  asked.kind === "entries" || asked.filter.sent === undefined || !asked.columns.includes("paidOut");

/** What a report is of: a period that may go along with the calendar, whose figures, told apart by what. */
export const reportDefinitionSchema = z
  .discriminatedUnion("kind", [figuresSchema, entriesSchema])
  .refine((asked) => oneAtATime({ ...asked.filter, group: "group" in asked ? asked.group : undefined }), ONE)
  .refine(tonesAreKept, {
    path: ["columns"],
    message: "Whose part it is can't be told beside a craft, a destination or a recipient.",
  })
  .refine(payoutsWentNowhere, {
    path: ["columns"],
    message: "A payout went nowhere: leave out payouts, or home and abroad.",
  });
export type ReportDefinition = z.infer<typeof reportDefinitionSchema>;

/** POST /ngo/organisations/:organisation_id/reports, PUT /ngo/organisations/:organisation_id/reports/:id */
export const saveReportSchema = z.object({
  name: z.string().trim().min(1).max(120),
  locale: z.enum(LOCALES),
  definition: reportDefinitionSchema,
  /** Makes a file at the beginning of each month and mails a link to it. */
  mails_monthly: z.boolean().default(false),
  /** What that file is. */
  format: z.enum(EXPORT_FORMATS).default("pdf"),
  /** Ids of officers, members of the organisation. */
  recipients: z.array(z.string().min(1).max(64)).max(50).default([]),
});
export type SaveReport = z.infer<typeof saveReportSchema>;

export const savedReportSchema = saveReportSchema.extend({
  id: z.string(),
  /** Those of the recipients that are members today, by name. */
  recipients: z.array(z.object({ id: z.string(), name: z.string() })),
  changed_at: z.string(),
});
export type SavedReport = z.infer<typeof savedReportSchema>;
export const reportListSchema = z.object({ reports: z.array(savedReportSchema) });

/** GET /ngo/organisations/:organisation_id/reports/recipients: members today, by name. */
export const reportRecipientsSchema = savedReportSchema.pick({ recipients: true });
export type ReportRecipients = z.infer<typeof reportRecipientsSchema>;

/** GET /ngo/organisations/:organisation_id/reports/:id/rows */
export const reportRowsQuerySchema = z.object({ locale: z.enum(LOCALES).optional() });
