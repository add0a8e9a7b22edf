import { z } from "zod";
import { problemSchema } from "../error";
import {
  figuresQuerySchema,
  ngoEntriesQuerySchema,
  ngoEntriesSchema,
  ngoFiguresSchema,
  ngoOverviewSchema,
  overviewQuerySchema,
} from "./figures";
import { impactQuerySchema, ngoImpactSchema } from "./impact";
import { KEY_REQUESTS_A_MINUTE, KEY_ROOMS } from "./keys";
import {
  chainChecksSchema,
  chainQuerySchema,
  ngoStatementDetailSchema,
  ngoStatementsQuerySchema,
  ngoStatementsSchema,
} from "./statements";

interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
}

/** What keys may ask for, by what stands after the organisation in the address. */
export const KEY_OPERATIONS: Readonly<Record<string, Operation>> = {
  overview: {
    id: "readOverview",
    summary: "All figures of a period at a glance, beside the period before",
    query: overviewQuerySchema,
    answer: ngoOverviewSchema,
  },
  figures: {
    id: "readFigures",
    summary: "Figures of a period, told apart by one group",
    query: figuresQuerySchema,
    answer: ngoFiguresSchema,
  },
  entries: {
    id: "listEntries",
    summary: "The entries behind a number, the newest first",
    query: ngoEntriesQuerySchema,
    answer: ngoEntriesSchema,
  },
  impact: {
    id: "readImpact",
    summary: "What a quarter meant for those who make, under the small-number rule",
    query: impactQuerySchema,
    answer: ngoImpactSchema,
  },
  statements: {
    id: "listStatements",
    summary: "Closed months of centers that are granted in detail, the newest first",
    query: ngoStatementsQuerySchema,
    answer: ngoStatementsSchema,
  },
  "statements/{id}": {
    id: "readStatement",
    summary: "One closed month with every line",
    query: z.object({}),
    answer: ngoStatementDetailSchema,
  },
  "statements/chain": {
    id: "checkChain",
    summary: "Whether each statement takes up where the one before ended",
    query: chainQuerySchema,
    answer: chainChecksSchema,
  },
};

/** What the names of queries mean. */
const PARAMETERS: Readonly<Record<string, string>> = {
  from: "First month, such as 2026-07: by the clock of each center.",
  to: "Last month, included; ten years after the first at most.",
  center: "Only of these centers, repeated for several. One that isn't granted is answered with 404.",
  workshop:
    "Only of these workshops, repeated for several; empty for what centers hold themselves: the post.",
  sent: "Only what stayed in the center's country, left it, or was sent nowhere.",
  craft: "Only of one craft.",
  recipient: "Only of one recipient of the split.",
  tone: "Only of one kind of recipients.",
  destination: "Only what was sent to one country, as ISO 3166-1 alpha-2; empty for what was sent nowhere.",
  of: "Income of workshops and centers, the shop's own part, or what buyers paid for pieces.",
  group: "What the rows are told apart by.",
  kind: "Only entries of one kind; `earned` is all but payouts.",
  currency: "Only entries in one currency (ISO 4217).",
  limit: "How many on a page.",
  month: "One month, such as 2026-07.",
  offset: "How many to leave out at the beginning.",
  before: "The `next` of the page before.",
  quarter: "A quarter of the calendar, such as 2026-Q3.",
};

/** A schema as OpenAPI 3.1 takes it, which is JSON Schema. What a refinement demands stands in words. */
function schemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: "output" });
  return json;
}

function parametersOf(query: z.ZodObject): object[] {
  return Object.entries(query.shape).map(([name, field]) => ({
    name,
    in: "query",
    required: !(field as z.ZodType).safeParse(undefined).success,
    description: PARAMETERS[name] ?? name,
    schema: schemaOf(field as z.ZodType),
  }));
}

const REFUSALS: Readonly<Record<string, string>> = {
  400: "Something in the query doesn't fit. Nothing is answered in part.",
  401: "The key was ended, has expired, or never was.",
  403: "The key hasn't the scope, or of a center only sums are granted.",
  404: "Another organisation, or a center that isn't granted: answered alike whether it exists or not.",
  429: "The key's minute is used up.",
};
const problem = { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } };
const LEFT = {
  "RateLimit-Limit": { description: "Requests that a key has in a minute.", schema: { type: "integer" } },
  "RateLimit-Remaining": { description: "How many of them are left.", schema: { type: "integer" } },
  "RateLimit-Reset": { description: "Seconds until all are there again.", schema: { type: "integer" } },
};
const RETRY = {
  ...LEFT,
  "Retry-After": { description: "Seconds until the next minute begins.", schema: { type: "integer" } },
};

/** What an operation answers with: `Figures` of `readFigures`. */
const nameOf = (id: string): string => id.replace(/^[a-z]+/, "");

function pathOf([path, { id, summary, query }]: [string, Operation]): [string, object] {
  const refusals = Object.entries(REFUSALS).map(([status, description]) => [
    status,
    { description, ...(status === "429" ? { headers: RETRY } : {}), content: problem },
  ]);
  return [
    `/ngo/organisations/{organisation_id}/${path}`,
    {
      get: {
        operationId: id,
        summary,
        description: `Needs the scope \`${KEY_ROOMS[path.split("/")[0] ?? ""]}\`.`,
        parameters: [
          { $ref: "#/components/parameters/Organisation" },
          ...(path.endsWith("/{id}") ? [{ $ref: "#/components/parameters/Id" }] : []),
          ...parametersOf(query),
        ],
        responses: {
          200: {
            description: "What was asked for.",
            headers: LEFT,
            content: { "application/json": { schema: { $ref: `#/components/schemas/${nameOf(id)}` } } },
          },
          ...Object.fromEntries(refusals),
        },
      },
    },
  ];
}

/**
 * The OpenAPI 3.1 document of what keys may read, made of the very schemas that the routes answer by.
 * @param server Origin at which the API is reached.
 */
export function openApiDocument(server: string): Record<string, unknown> {
  const operations = Object.entries(KEY_OPERATIONS);
  const answers = operations.map(([, { id, answer }]) => [nameOf(id), schemaOf(answer)]);
  return {
    openapi: "3.1.1",
    info: {
      title: "Second Chance Crafts, figures for organisations",
      version: "1",
      description: `Read-only. Amounts are whole minor units as text of digits; \`exponent\` says how many digits of them follow the decimal mark. Each key may ask ${KEY_REQUESTS_A_MINUTE} times a minute. Nothing here is about a buyer, and references open no order.`,
    },
    servers: [{ url: server }],
    security: [{ key: [] }],
    paths: Object.fromEntries(operations.map(pathOf)),
    components: {
      securitySchemes: {
        key: {
          type: "http",
          scheme: "bearer",
          description: "A key that a lead makes in the portal: `Authorization: Bearer scc_ngo_…`.",
        },
      },
      parameters: {
        Organisation: {
          name: "organisation_id",
          in: "path",
          required: true,
          description: "The organisation of the key; the portal shows it beside the keys.",
          schema: { type: "string" },
        },
        Id: {
          name: "id",
          in: "path",
          required: true,
          description: "As the list says it.",
          schema: { type: "string" },
        },
      },
      schemas: { ...Object.fromEntries(answers), Problem: schemaOf(problemSchema) },
    },
  };
}
