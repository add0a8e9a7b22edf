import { type SavedReport, saveReportSchema } from "@second-chance/backend/contracts/ngo/report";
import { describe, expect, it } from "vitest";
import { faultsOf, type ReportValues, saveBody, valuesOf } from "./report-values";

const FIGURES: SavedReport = {
  id: "rep_1",
  name: "Abroad",
  locale: "es",
  format: "xlsx",
  mails_monthly: true,
  recipients: [{ id: "acc_1", name: "Ana" }],
  changed_at: "2026-11-28T00:00:00Z",
  definition: {
    kind: "figures",
    period: { relative: "last_quarter" },
    filter: { of: "income", sent: "abroad", center: ["c1"], workshop: ["w1", ""] },
    group: "center",
    columns: ["income", "makers"],
    currencies: "both",
  },
};
const ENTRIES: SavedReport = {
  ...FIGURES,
  mails_monthly: false,
  definition: {
    kind: "entries",
    period: { from: "2026-01", to: "2026-03" },
    filter: { of: "sold", kind: "refund", craft: "weaving" },
    columns: ["occurredAt", "reference"],
  },
};

const read = (values: ReportValues) => {
  const answer = saveReportSchema.safeParse(saveBody("figures", values));
  return answer.success ? {} : faultsOf(answer.error.issues, values);
};

describe("the form of a report", () => {
  const of = (filter: object): SavedReport => ({
    ...ENTRIES,
    definition: { ...ENTRIES.definition, filter: { of: "income", ...filter } } as SavedReport["definition"],
  });
  it.each([
    FIGURES,
    ENTRIES,
    of({ recipient: "makers", sent: "abroad" }),
    of({ tone: "fund" }),
    of({ destination: "LT" }),
    of({ destination: "" }),
    of({ craft: "" }),
  ])("keeps a report that nobody changed as it was", (report) => {
    const { kind } = report.definition;
    const { id: _, changed_at: __, recipients, ...rest } = report;
    const body = saveReportSchema.parse(saveBody(kind, valuesOf(report)));
    expect(body).toEqual({ ...rest, recipients: recipients.map((one) => one.id) });
  });

  it("says beside a field what is wrong with it", () => {
    const values = valuesOf(FIGURES);
    expect(read(values)).toEqual({});
    expect(read({ ...values, name: " " })).toEqual({ name: "name" });
    expect(read({ ...values, columns: "" })).toEqual({ columns: "columns" });
    expect(read({ ...values, columns: "paidOut" })).toEqual({ columns: "payouts" });
    expect(read({ ...values, group: "craft" })).toEqual({ columns: "parts" });
  });

  it("says beside the second choice that only one of them can be asked", () => {
    const values = { ...valuesOf(FIGURES), columns: "income" };
    const together = [
      [{ craft: "weaving", destination: "LT" }, "destination"],
      [{ craft: "weaving", tone: "makers" }, "tone"],
      [{ craft: "weaving", recipient: "makers" }, "recipient"],
      [{ craft: "weaving", group: "destination" }, "group"],
      [{ destination: "none", group: "craft" }, "group"],
    ] as const;
    for (const [chosen, field] of together)
      expect(read({ ...values, ...chosen })).toEqual({ [field]: "oneAtATime" });
    expect(read({ ...values, recipient: "makers", tone: "makers" })).toEqual({});
  });

  it("tells months that are missing, turned around or too many", () => {
    const own = { ...valuesOf(FIGURES), period: "own" };
    expect(read({ ...own, from: "2026-01", to: "" })).toEqual({ to: "month" });
    expect(read({ ...own, from: "2026-03", to: "2026-01" })).toEqual({ to: "reversed" });
    expect(read({ ...own, from: "2010-03", to: "2026-01" })).toEqual({ from: "tooLong" });
  });
});
