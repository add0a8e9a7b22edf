import { deflateRawSync } from "node:zlib";
import ExcelJS from "exceljs";
import { describe, expect, it } from "vitest";
import { LISTING_LIMITS } from "../../contracts/manager/listing-words";
import { IMPORT_LIMITS } from "../../contracts/manager/piece-import-words";
import { ImportRefused } from "../../domain/piece-import/import-refused";
import { readFile } from "./read-file";

async function refusal(file: Buffer): Promise<unknown> {
  try {
    await readFile(file, "es");
  } catch (error) {
    return error instanceof ImportRefused ? error.code : error;
  }
  return undefined;
}

async function workbook(fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet("Piezas"));
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** An archive with one part, which says of itself what it is told to say. */
function archive(name: string, content: Buffer, saidBytes = content.length): Buffer {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.write("PK\x03\x04", "latin1");
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(saidBytes, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.write("PK\x01\x02", "latin1");
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(packed.length, 20);
  central.writeUInt32LE(saidBytes, 24);
  central.writeUInt16LE(name.length, 28);
  const body = Buffer.concat([local, Buffer.from(name), packed]);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(body.length, 16);
  return Buffer.concat([body, central, Buffer.from(name), end]);
}

describe("a workbook", () => {
  it("gives texts, numbers without the noise of arithmetic, days, and what formulas came to", async () => {
    const file = await workbook((sheet) => {
      sheet.addRow(["Nombre", "Precio", "Fecha", "Peso", "Largo", "Nota"]);
      sheet.addRow([
        "Caja",
        0.1 + 0.2,
        new Date("2026-03-14T00:00:00Z"),
        { formula: "2*200", result: 400 },
        { formula: "A9" },
        { error: "#REF!" },
      ]);
      sheet.addRow([
        { richText: [{ text: "Cesta " }, { text: "alta" }] },
        { text: "85", hyperlink: "https://x.example" },
      ]);
      sheet.mergeCells("A4:B4");
      sheet.getCell("A4").value = "Todo";
    });
    const { rows } = await readFile(file, "es");
    expect(rows.slice(1)).toEqual([
      {
        line: 2,
        cells: [
          { text: "Caja" },
          { text: "0.3", isNumber: true },
          { text: "2026-03-14" },
          { text: "400", isNumber: true, mark: "formula" },
          { text: "", mark: "formula_without_value" },
          { text: "", mark: "cell_error" },
        ],
      },
      { line: 3, cells: [{ text: "Cesta alta" }, { text: "85" }] },
      {
        line: 4,
        cells: [
          { text: "Todo", mark: "merged" },
          { text: "Todo", mark: "merged" },
        ],
      },
    ]);
  });

  it("that unpacks to too much is refused while it is unpacked, whatever it says of its size", async () => {
    const zeros = Buffer.alloc(60_000_000);
    expect(await refusal(archive("xl/sharedStrings.xml", zeros))).toBe("file_unpacks_too_large");
    expect(await refusal(archive("xl/sharedStrings.xml", zeros, 1000))).toBe("file_damaged");
    const rows = Buffer.from("<row r='1'/>".repeat(20_000));
    expect(await refusal(archive("xl/worksheets/sheet1.xml", rows))).toBe("too_many_rows");
  });

  it("that stands for many more cells than it holds is refused, or read without them", async () => {
    const head = '<?xml version="1.0"?><worksheet><sheetData/><mergeCells>';
    for (const merge of ['<mergeCell ref="A1:XFD1048576"/>', '<mergeCell ref="A1:B2"/>'.repeat(3000)])
      expect(await refusal(archive("xl/worksheets/sheet1.xml", Buffer.from(head + merge)))).toBe(
        "file_unpacks_too_large",
      );
    const disguised = Buffer.from(`${head}<mergeCell ref="&#65;1:XFD1048576"/>`);
    expect(await refusal(archive("xl/worksheets/sheet1.xml", disguised))).toBe("file_damaged");

    const wide = await workbook((sheet) => {
      sheet.getCell("XFD2").value = "x";
    });
    expect(await refusal(wide)).toBe("file_unpacks_too_large");
  });

  it("may have drop-downs for whole columns", async () => {
    const content = await workbook((sheet) => {
      sheet.addRow(["Nombre", "Color"]);
      sheet.addRow(["Caja", "rojo"]);
      const { dataValidations } = sheet as unknown as { dataValidations: { model: Record<string, object> } };
      dataValidations.model["A1:XFD1048576"] = {
        type: "list",
        sqref: "A1:XFD1048576",
        formulae: ['"rojo,azul"'],
      };
    });
    const { rows } = await readFile(content, "es");
    expect(rows[1]?.cells).toEqual([{ text: "Caja" }, { text: "rojo" }]);
  });

  it("that is none is refused", async () => {
    expect(await refusal(archive("readme.txt", Buffer.from("hello")))).toBe("file_not_a_table");
    const whole = await workbook((sheet) => sheet.addRow(["Nombre"]));
    expect(await refusal(whole.subarray(0, 900))).toBe("file_damaged");
    expect(await refusal(Buffer.from("\xd0\xcf\x11\xe0 an old workbook", "latin1"))).toBe("file_not_a_table");
    expect(await refusal(Buffer.from("%PDF-1.7"))).toBe("file_not_a_table");
    expect(await refusal(Buffer.alloc(0))).toBe("file_empty");
    expect(await refusal(Buffer.alloc(IMPORT_LIMITS.bytes + 1, "a"))).toBe("file_too_large");
  });
});

describe("a text", () => {
  const words = "Nombre;Precio\r\nCesta de mimbre pequeña;85,50\r\n";

  it("of as many pieces as an import takes may say all of each that a form takes", async () => {
    const story = "Tejida a mano con mimbre pequeño. ".repeat(60).slice(0, LISTING_LIMITS.words);
    const rows = Array.from({ length: IMPORT_LIMITS.rows }, (_, index) => `Cesta ${index};${story}`);
    const file = Buffer.from(["Nombre;Descripción", ...rows].join("\r\n"));
    expect(file.length).toBeGreaterThan(2_000_000);
    expect((await readFile(file, "es")).rows).toHaveLength(1 + IMPORT_LIMITS.rows);
  });
  const utf16 = Buffer.from(words, "utf16le");
  it.each([
    ["UTF-8", Buffer.from(words), null],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${words}`), null],
    ["UTF-16 with its mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), null],
    [
      "UTF-16 the other way round",
      Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]),
      null,
    ],
    ["UTF-16 without a mark", utf16, "utf-16le"],
    ["Windows-1252", Buffer.from(words, "latin1"), "windows-1252"],
  ])("in %s is read", async (_, file, readAs) => {
    const read = await readFile(file, "es");
    expect(read.rows[1]?.cells).toEqual([{ text: "Cesta de mimbre pequeña" }, { text: "85,50" }]);
    expect(read.readAs).toBe(readAs);
  });

  it("in the code page of the manager's own language is read by it", async () => {
    const lithuanian = Buffer.concat([
      Buffer.from("Pavadinimas;Kaina\nD"),
      Buffer.from([0xeb]),
      Buffer.from("dė;5".replace("ė", "")),
      Buffer.from("\n"),
    ]);
    const { rows, readAs } = await readFile(lithuanian, "lt");
    expect([rows[1]?.cells[0]?.text, readAs]).toEqual(["Dėd", "windows-1257"]);
  });

  it("that is no text, or has a quotation that never ends, is refused", async () => {
    expect(await refusal(Buffer.from("Nombre\0\0\0\0\0,\0\x01\x02\x03\0\0abc\0"))).toBe("file_encoding");
    expect(await refusal(Buffer.from([0x4e, 0x81, 0x8d, 0x8f, 0x90, 0x9d]))).toBe("file_encoding");
    expect(await refusal(Buffer.from('Nombre,Precio\n"Caja,85'))).toBe("quotation_open");
  });

  it("with what a spreadsheet would work out has it marked, but not a number below zero", async () => {
    const { rows } = await readFile(Buffer.from("Nombre,Precio\n=1+1,-5\n@SUM(A1),+cmd\n"), "es");
    expect(rows.slice(1).map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
      ["formula_in_text", undefined],
      ["formula_in_text", "formula_in_text"],
    ]);
  });
});
