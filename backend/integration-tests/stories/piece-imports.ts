import { randomUUID } from "node:crypto";
import ExcelJS from "exceljs";
import { beforeEach, describe, expect, it } from "vitest";
import type { ListingContent } from "../../src/contracts/manager/listing-content";
import type { ImportProgress, PieceImport } from "../../src/contracts/manager/piece-import";
import { readPdf } from "../pdf-text";
import { phonePhoto } from "../photo-files";
import type { TwoWorkshops } from "../route-table/route-entry";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type PhotoApi, photoDesk } from "./photo-desk";
import { type PortalApi, portalDesk } from "./portal-desk";

const { runWaitingImports } = source<typeof import("../../src/workflows/piece-import/run-import")>(
  "workflows/piece-import/run-import",
);

const HEADINGS = [
  "Nombre",
  "Tipo de pieza",
  "Materiales",
  "Largo (cm)",
  "Ancho (cm)",
  "Alto (cm)",
  "Peso (g)",
  "Cuántas hay",
  "Precio",
  "Fotos",
];
const row = (number: number): (string | number)[] => [
  `Canasta ${number}`,
  "Canastas de ratán",
  "ratán",
  30,
  "20,5",
  10,
  400,
  3,
  85.5,
  "",
];

async function workbook(rows: readonly (string | number | ExcelJS.CellFormulaValue)[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Piezas").addRows([HEADINGS, ...rows]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** How a workshop brings in many pieces at once: from a spreadsheet, and from paper. */
export function pieceImports(shop: () => TestShop, api: PhotoApi & PortalApi): void {
  describe("pieces in bulk", () => {
    let places: TwoWorkshops;
    let desk: ReturnType<typeof photoDesk>;
    let managers: ReturnType<typeof portalDesk>;
    let lister: string;
    beforeEach(async () => {
      managers = portalDesk(shop(), api);
      places = await managers.twoWorkshops();
      const { id, login } = await managers.newManager("lister", places.own);
      lister = id;
      desk = photoDesk(api, places.own.workshopId, await managers.logsIn(login));
    });

    const check = async (file: Buffer, name = "piezas.xlsx", locale = "es") => {
      const answer = await desk.ask<{ import: PieceImport; code?: string; details?: object }>(
        "POST",
        `/piece-imports?name=${encodeURIComponent(name)}&locale=${locale}`,
        file,
        { "content-type": "application/octet-stream" },
      );
      return { status: answer.status, ...answer.data };
    };
    const start = (id: string) => desk.ask<ImportProgress>("POST", `/piece-imports/${id}/start`, {});
    /** Waits till its drafts are made, by asking as the screen does. */
    const finish = async (id: string): Promise<PieceImport> => {
      for (;;) {
        const { data } = await desk.ask<ImportProgress>("GET", `/piece-imports/${id}/progress`);
        if (data.state === "done") break;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return (await desk.ask<{ import: PieceImport }>("GET", `/piece-imports/${id}`)).data.import;
    };
    const drafts = async (): Promise<ListingContent[]> => {
      const rows = await shop()
        .sql("listing")
        .where({ workshop_id: places.own.workshopId })
        .orderByRaw("content ->> 'title'");
      return rows.map(({ content }) => content);
    };

    it("are looked at first, made once, and found again by whoever sends the same file again", async () => {
      const file = await workbook([
        row(1),
        row(2),
        row(1),
        ["", "Canastas"],
        [...row(3).slice(0, 8), { formula: "80+5", result: 85 }],
      ]);
      const looked = await check(file);
      expect(looked.import).toMatchObject({ state: "checked", ready: 3, made: 0 });
      expect(
        looked.import.rows.map(({ line, state, same_as, problems }) => [
          line,
          state,
          same_as,
          problems.map(({ code }) => code),
        ]),
      ).toEqual([
        [2, "ready", null, []],
        [3, "ready", null, []],
        [4, "same_row", 2, []],
        [5, "wrong", null, ["missing", "craft_unknown"]],
        [6, "ready", null, ["formula_value"]],
      ]);
      expect(await drafts()).toEqual([]);

      const [started] = await Promise.all([start(looked.import.id), start(looked.import.id)]);
      expect(started.status).toBe(202);
      const done = await finish(looked.import.id);
      expect(done).toMatchObject({ state: "done", ready: 3, made: 3 });
      expect(await drafts()).toMatchObject([
        {
          title: "Canasta 1",
          craft: "basket_rattan",
          locale: "es",
          size_mm: { length: 300, width: 205, height: 100 },
          weight_g: 400,
          supply: { kind: "stock", quantity: 3 },
          price: { amount_minor: "8550", currency_code: "PEN" },
        },
        { title: "Canasta 2" },
        { title: "Canasta 3", price: { amount_minor: "8500" } },
      ]);
      const again = await check(file);
      expect(again.import).toMatchObject({ id: looked.import.id, state: "done", made: 3 });
      await start(again.import.id);
      expect(await drafts()).toHaveLength(3);

      // A corrected file brings only what is new in it.
      const corrected = await check(await workbook([row(1), row(2), row(4)]));
      expect(corrected.import.rows.map(({ state, listing_id }) => [state, listing_id !== null])).toEqual([
        ["imported_before", true],
        ["imported_before", true],
        ["ready", false],
      ]);
      const acts = await shop().sql("act").where({ action: "pieces.imported" });
      expect(acts).toHaveLength(1);
    });

    it("come five hundred at a time, also when the server is cut off in the middle", async () => {
      const { import: looked } = await check(
        await workbook(Array.from({ length: 500 }, (_, index) => row(index))),
      );
      expect(looked).toMatchObject({ ready: 500 });
      await shop()
        .sql("piece_import")
        .where({ id: looked.id })
        .update({ state: "queued", started_by: lister });
      const half = Array.from({ length: 7 }, (_, index) => index + 2);
      await runWaitingImports(shop().container);
      await shop()
        .sql("piece_import_row")
        .where({ import_id: looked.id })
        .whereIn("line", half)
        .update({ state: "ready", listing_id: null });
      await shop().sql("piece_import").where({ id: looked.id }).update({ state: "running" });
      await runWaitingImports(shop().container);
      expect(await finish(looked.id)).toMatchObject({ made: 500 });
      expect(await drafts()).toHaveLength(500);
    });

    it("stop at the next twenty when whoever had them made may not list any more, and go on with somebody who may", async () => {
      const { import: looked } = await check(
        await workbook(Array.from({ length: 25 }, (_, index) => row(index))),
      );
      const { id: leaving } = await managers.newManager("lister", places.own);
      const imports = shop().sql("piece_import").where({ id: looked.id });
      await imports.clone().update({ state: "queued", started_by: leaving });
      await shop().sql("membership").where({ manager_id: leaving }).update({ ended_at: new Date() });
      await runWaitingImports(shop().container);
      expect(await imports.clone().first()).toMatchObject({ state: "stopped" });
      expect(await drafts()).toEqual([]);
      await runWaitingImports(shop().container);
      expect(await drafts()).toEqual([]);

      expect((await start(looked.id)).status).toBe(202);
      expect(await finish(looked.id)).toMatchObject({ state: "done", made: 25 });
      expect(await imports.clone().first()).toMatchObject({ started_by: lister });
      expect(await drafts()).toHaveLength(25);
    });

    it("find their photos by the names of the files", async () => {
      const photo = await desk.send({ file: await phonePhoto(), name: "IMG 7.jpg" });
      const { import: looked } = await check(
        await workbook([[...row(1).slice(0, 9), "img_7.JPG; img_8.jpg"]]),
      );
      expect(looked.rows[0]).toMatchObject({
        state: "ready",
        photos: 1,
        problems: [{ column: "photos", code: "photo_missing", values: { name: "img_8.jpg" } }],
      });
      await start(looked.id);
      await finish(looked.id);
      expect((await drafts())[0]?.photos).toEqual([{ id: photo, alt: "" }]);
    });

    it("are refused with a sentence when the file is no list of pieces, or too long a one", async () => {
      const many = await workbook(Array.from({ length: 10_000 }, (_, index) => [`C${index}`]));
      expect(await check(many)).toMatchObject({
        status: 400,
        code: "too_many_rows",
        details: { most: 1000 },
      });
      expect(await check(Buffer.from("%PDF-1.7 a letter"))).toMatchObject({
        status: 400,
        code: "file_not_a_table",
      });
      expect(await check(Buffer.from("uno,dos\n1,2\n"), "a.csv")).toMatchObject({
        status: 400,
        code: "header_missing",
      });
      const windows = await check(Buffer.from("Nombre;Precio\nCesta pequeña;85,50\n", "latin1"), "a.csv");
      expect(windows.import.notices).toEqual([{ code: "read_as", values: { encoding: "windows-1252" } }]);
      expect(windows.import.rows[0]).toMatchObject({ title: "Cesta pequeña", state: "ready" });
    });

    it("come from a paper sheet, all of it or nothing, once however often it is sent", async () => {
      const paper = await api.request<Buffer>({
        method: "GET",
        url: `/manager/workshops/${places.own.workshopId}/batch-sheet?locale=es&sheets=2`,
        headers: (await authorised()).headers,
        responseType: "arraybuffer",
        validateStatus: () => true,
      });
      expect(await readPdf(Buffer.from(paper.data))).toMatchObject({ pages: 2 });

      const id = randomUUID();
      const typed = (price: string) => ({
        id,
        number: "KTM4-1",
        locale: "es",
        rows: [
          {
            title: "Cuenco",
            length: "12,5",
            quantity: "4",
            price,
            made_on: "14/03/2026",
            work: "custody_sentenced",
          },
          { title: "Bandeja" },
        ],
      });
      const enter = (entry: object) =>
        desk.ask<{ import: PieceImport; code?: string }>("POST", "/sheet-entries", entry);
      const looked = await enter({ ...typed("x"), dry_run: true });
      expect(looked.data.import.rows[0]).toMatchObject({
        state: "wrong",
        problems: [{ column: "price", code: "number_unreadable" }],
      });
      expect(await enter(typed("x"))).toMatchObject({ status: 400, data: { code: "sheet_has_faults" } });
      expect(await drafts()).toEqual([]);
      const [first, second] = await Promise.all([enter(typed("85")), enter(typed("85"))]);
      expect([first.status, second.status]).toEqual([200, 200]);
      expect((await enter(typed("85"))).data.import).toMatchObject({ state: "done", made: 2 });
      expect(await drafts()).toMatchObject([
        { title: "Bandeja" },
        { title: "Cuenco", batch: { labour_categories: ["custody_sentenced"], made_on: "2026-03-14" } },
      ]);
      const next = await enter({ ...typed("85"), id: randomUUID(), dry_run: true });
      expect(next.data.import.notices).toMatchObject([
        { code: "sheet_entered_before", values: { number: "KTM4-1" } },
      ]);
    });

    it("have a template to fill in, in the manager's language", async () => {
      const answer = await desk.ask<string>("GET", "/piece-imports/template?format=csv&locale=vi");
      expect(answer.data).toContain("Tên;Loại món");
      const { import: looked } = await check(
        Buffer.from(`${answer.data}Giỏ tre;${"".padEnd(16, ";")}\n`),
        "mau.csv",
        "vi",
      );
      expect(looked.rows).toMatchObject([{ title: "Giỏ tre", state: "ready" }]);
    });

    async function authorised() {
      const managers = portalDesk(shop(), api);
      return { headers: { authorization: `Bearer ${await managers.managerOf("owner", places.own)}` } };
    }
  });
}
