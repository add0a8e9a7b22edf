import { afterEach, describe, expect, it } from "vitest";
import { LOCALES } from "../../src/contracts/locale";
import type { NgoExport } from "../../src/contracts/ngo/export";
import type { ReportHead, ReportRow } from "../../src/contracts/ngo/report-sheet";
import { linesOfPdf, printedLine, tableOfCsv, tableOfWorkbook } from "../report-files";
import type { TestShop } from "../shop";
import { source } from "../source";
import type { PortalApi } from "./portal-desk";
import { reportDesk, WOMEN_ABROAD } from "./report-desk";

const { runExports } = source<typeof import("../../src/workflows/ngo-report/run-export")>(
  "workflows/ngo-report/run-export",
);
const { askExport } = source<typeof import("../../src/workflows/ngo-report/ask-export")>(
  "workflows/ngo-report/ask-export",
);
const { officersReach } = source<typeof import("../../src/workflows/ngo-report/export-reach")>(
  "workflows/ngo-report/export-reach",
);
const { forgetExportFiles } = source<typeof import("../../src/workflows/ngo-report/forget-files")>(
  "workflows/ngo-report/forget-files",
);
const { checkAgainstBook } = source<typeof import("../../src/workflows/ngo-report/check-against-book")>(
  "workflows/ngo-report/check-against-book",
);
const { verifyExport } = source<typeof import("../../src/documents/ngo-report/verify-export")>(
  "documents/ngo-report/verify-export",
);

const cellsOf = (rows: readonly ReportRow[]) => rows.map(({ cells }) => cells);

/** Every cell of a row stands on a page beside its name, in one band of columns or in several; words may be on two lines. */
function expectPrinted(lines: readonly string[], head: ReportHead, rows: readonly ReportRow[]): void {
  const names = new Set(rows.map(({ cells }) => printedLine(cells, head, [0])));
  const printed = new Map<string, string>();
  let name = "";
  for (const line of lines) {
    const [first = ""] = line.split(" | ");
    if (names.has(first)) name = first;
    printed.set(name, `${printed.get(name) ?? ""} ${line.replaceAll(" | ", " ")}`);
  }
  const places = head.columns.map((_, place) => place);
  for (const { cells } of rows)
    for (const word of printedLine(cells, head, places).split(/[ |]+/))
      expect(printed.get(printedLine(cells, head, [0])), cells.join(", ")).toContain(word);
}

/** One report, four ways; what ends while it waits; many at once; links that end; and what a file proves. */
export function ngoReports(shop: () => TestShop, api: PortalApi): void {
  const centersOf = async (kind: string): Promise<string[]> =>
    shop().sql("center").where({ kind }).orderBy("id").pluck("id");
  const trade = async () => {
    await shop().sell("DE", ["PE-VF-02", 2], ["LT-LP-01", 1]);
    await shop().sell("PE", ["PE-VF-02", 1]);
    await shop().sell("LT", ["PE-VF-01", 3]);
  };
  const rates = (sql: TestShop["sql"]) =>
    sql("fx_rate").insert([
      {
        id: "fxr_march",
        base: "EUR",
        quote: "PEN",
        rate: "4.25",
        as_of: new Date("2026-03-28"),
        source: "Test",
      },
    ]);

  describe("a report of an organisation", () => {
    afterEach(() => runExports(shop().container));

    it("says one thing as screen, CSV, XLSX and PDF, cell by cell, in every language", async () => {
      await trade();
      await rates(shop().sql);
      const desk = await reportDesk(shop(), api, await centersOf("prison_women"));
      const figures = await desk.saves();
      const entries = await desk.saves({
        name: "=1+1",
        definition: {
          kind: "entries",
          period: { from: "2026-01", to: "2026-03" },
          filter: { sent: "abroad", of: "income" },
          columns: [
            "occurredAt",
            "workshop",
            "kind",
            "recipient",
            "destination",
            "craft",
            "title",
            "reference",
          ],
        },
      });
      for (const [report, locale] of [
        ...LOCALES.map((one) => [figures, one] as const),
        [entries, "es"] as const,
      ]) {
        const { head, rows } = await desk.sheetOf(report.id, locale);
        expect(rows.filter(({ kind }) => kind === "row").length).toBeGreaterThan(1);
        for (const format of ["csv", "xlsx", "pdf"] as const) {
          const { id, state, sha256 } = await desk.exports({ report_id: report.id, format, locale });
          expect([format, state]).toEqual([format, "done"]);
          const file = Buffer.from((await desk.fetchFile(id)).data);
          const verified = await verifyExport(`report.${format}`, file);
          expect(verified.lines.join("\n")).not.toContain("✗");
          expect(verified.sha256).toBe(sha256);
          if (format === "csv") expect(tableOfCsv(file, head)).toEqual(cellsOf(rows));
          if (format === "xlsx") expect(await tableOfWorkbook(file, head)).toEqual(cellsOf(rows));
          if (format === "pdf") expectPrinted(await linesOfPdf(file), head, rows);
          // Beside when it was read, the files say what the screen said.
          expect({ ...verified.report?.head, asOf: head.asOf, about: [] }).toEqual({
            ...head,
            about: [],
            definition: verified.report?.head.definition,
          });
        }
      }
    });

    it("tells the makers' part of each center, and comes to what the book's entries come to", async () => {
      await trade();
      const desk = await reportDesk(shop(), api, await centersOf("prison_women"));
      const { id } = await desk.saves();
      const { head, rows } = await desk.sheetOf(id);
      const place = (key: string) => head.columns.findIndex((column) => column.key === key);
      const total = rows.at(-1)?.cells ?? [];
      const sums = await shop()
        .sql("ledger_entry as e")
        .join("attribution_order as o", "o.order_id", "e.order_id")
        .join("center as c", "c.id", "e.center_id")
        .where({ "e.recipient": "makers", "e.currency_code": "EUR", "c.kind": "prison_women" })
        .whereRaw("o.ship_to_country <> upper(c.country)")
        .sum({ amount: "e.amount_minor" });
      expect(total[place("makers.EUR")]).toBe(String(sums[0]?.amount));
      expect(BigInt(total[place("income.EUR")] ?? 0)).toBeGreaterThan(
        BigInt(total[place("makers.EUR")] ?? 0),
      );
      const { id: file } = await desk.exports({ report_id: id });
      const { report, sha256 } = await verifyExport("r.csv", Buffer.from((await desk.fetchFile(file)).data));
      if (!report || !sha256) throw new Error("The file can't be read");
      const found = { head: report.head, rows: report.rows.map(({ row }) => row), sha256 };
      expect(await checkAgainstBook(shop().sql, found)).toMatchObject({ isSame: true });
      await trade();
      expect((await checkAgainstBook(shop().sql, found)).isSame).toBe(true);
      const forged = found.rows.map((row) => ({ ...row, cells: row.cells.with(place("income.EUR"), "1") }));
      const { isSame, lines } = await checkAgainstBook(shop().sql, { ...found, rows: forged, sha256: "0" });
      expect(isSame).toBe(false);
      expect(lines.join("\n")).toMatch(/✗ Income, EUR: the report says 0\.01 EUR, the book/);
    });

    it("ends empty-handed, and says so, when a grant or a seat ends while it waits", async () => {
      await trade();
      const [first = "", ...others] = await centersOf("prison_women");
      const desk = await reportDesk(shop(), api, [first, ...others]);
      const waits = async () => {
        const reach = await officersReach(shop().container, desk.officer.id, desk.organisationId);
        if (!reach) throw new Error("The officer has no seat");
        const act = { actor: { kind: "officer", id: desk.officer.id }, action: "export.asked" } as const;
        return askExport(shop().container, reach, {
          body: { definition: WOMEN_ABROAD.definition, format: "csv" },
          officer: { id: desk.officer.id, locale: "en" },
          act: { ...act, centerId: null, workshopId: null, from: { address: "", device: "" } },
        });
      };
      const done = await desk.exports({ definition: WOMEN_ABROAD.definition });
      const asked = await waits();
      const grants = () =>
        shop().sql("ngo_grant").where({ organisation_id: desk.organisationId, center_id: first });
      await grants().update({ ended_at: new Date() });
      await runExports(shop().container);
      expect(await desk.exportOf(asked.id)).toMatchObject({
        state: "empty_handed",
        reason: "grant_ended",
        bytes: null,
        is_open: false,
      });
      expect((await desk.exportOf(done.id)).is_open).toBe(false);
      const { status } = await desk.fetchFile(done.id);
      expect(status).toBe(404);
      for (const path of [`/reports/${(await desk.saves()).id}/rows`])
        expect((await desk.asks("GET", path)).status).toBe(200);
      const named = { ...WOMEN_ABROAD.definition, filter: { of: "income", center: [first] } };
      for (const [path, body] of [
        ["/exports", { definition: named, format: "pdf" }],
        ["/reports", { ...WOMEN_ABROAD, definition: named }],
      ] as const)
        expect(await desk.asks("POST", path, body)).toMatchObject({
          status: 404,
          data: { code: "not_found" },
        });
      const later = await waits();
      await shop().sql("ngo_seat").where({ account_id: desk.officer.id }).update({ ended_at: new Date() });
      await runExports(shop().container);
      const ended = await shop().sql("ngo_export").where({ id: later.id }).first();
      expect([ended.state, ended.reason, ended.file_key]).toEqual(["empty_handed", "seat_ended", null]);
    });

    it("lets two hundred ask at once: twenty wait, the others are told, and another organisation comes in between", async () => {
      const centers = await centersOf("prison_women");
      const [many, few] = [await reportDesk(shop(), api, centers), await reportDesk(shop(), api, centers)];
      const ask = { definition: WOMEN_ABROAD.definition, format: "csv" };
      const answers = await Promise.all(
        Array.from({ length: 200 }, () => many.asks<NgoExport>("POST", "/exports", ask)),
      );
      const one = await few.asks<NgoExport>("POST", "/exports", ask);
      const taken = answers.filter(({ status }) => status === 202);
      expect(taken.length).toBeGreaterThanOrEqual(20);
      const refused = answers.find(({ status }) => status === 429);
      expect(refused?.data.code).toBe("exports_enough");
      expect(answers.every(({ status }) => status === 202 || status === 429)).toBe(true);
      await runExports(shop().container);
      const order: { id: string }[] = await shop().sql("ngo_export").orderBy("started_at").select("id");
      expect(order.map(({ id }) => id).indexOf(one.data.id)).toBeLessThan(order.length - 1);
      const states = await shop().sql("ngo_export").distinct("state").pluck("state");
      expect(states).toEqual(["done"]);
    });

    it("keeps a file for some days: then its link ends with a sentence, and the file is gone", async () => {
      await trade();
      const desk = await reportDesk(shop(), api, await centersOf("prison_women"));
      const { id } = await desk.exports({
        definition: WOMEN_ABROAD.definition,
        name: "Abroad",
        format: "xlsx",
      });
      const { status, headers } = await desk.fetchFile(id);
      expect([status, headers["content-disposition"]]).toEqual([200, 'attachment; filename="abroad.xlsx"']);
      await shop()
        .sql("ngo_export")
        .where({ id })
        .update({ expires_at: new Date(Date.now() - 1_000) });
      for (const forgotten of [false, true]) {
        if (forgotten) await forgetExportFiles(shop().container);
        const late = await desk.fetchFile(id);
        expect(late.status).toBe(410);
        expect(JSON.parse(Buffer.from(late.data).toString())).toMatchObject({
          code: "link_expired",
          message: expect.stringContaining("Ask for it again"),
        });
      }
      expect(await desk.exportOf(id)).toMatchObject({ state: "done", is_open: false });
    });
  });
}
