import { type CellStyle, escaped, type Sheet, sheetXml } from "./sheet";
import { type ZipEntry, zip } from "./zip";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** Numbers below belong to the formats that every program knows. */
const FIRST_FORMAT = 164;

export interface Workbook {
  readonly title: string;
  /** A moment, UTC. */
  readonly createdAt: string;
  readonly sheets: readonly Sheet[];
}

/**
 * A workbook, part by part, while it is taken: its rows are never here all at once. Sheets are asked for one after another, so
 * that a later one may say what an earlier one came to.
 */
export function writeWorkbook({ title, createdAt, sheets }: Workbook): AsyncGenerator<Buffer> {
  const styles = new Styles();
  function* entries(): Generator<ZipEntry> {
    for (const [place, sheet] of sheets.entries())
      yield {
        name: `xl/worksheets/sheet${place + 1}.xml`,
        content: sheetXml(sheet, (style) => styles.numberOf(style)),
      };
    yield part("xl/styles.xml", () => styles.xml());
    yield part("xl/workbook.xml", () => workbookXml(sheets));
    yield part("xl/_rels/workbook.xml.rels", () => workbookRelations(sheets.length));
    yield part("docProps/core.xml", () => coreXml(title, createdAt));
    yield part("_rels/.rels", () => PACKAGE_RELATIONS);
    yield part("[Content_Types].xml", () => contentTypes(sheets.length));
  }
  return zip(entries());
}

const part = (name: string, write: () => string): ZipEntry => ({
  name,
  content: (async function* () {
    yield write();
  })(),
});

/** Every style that was asked for, by its number. */
class Styles {
  readonly #numbers = new Map<string, number>();
  readonly #formats: string[] = [];
  readonly #cells: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];

  numberOf({ format, isBold = false, wraps = false }: CellStyle): number {
    const key = `${format} ${isBold} ${wraps}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#cells.length);
    const alignment = wraps ? '<alignment vertical="top" wrapText="1"/>' : "";
    this.#cells.push(
      `<xf numFmtId="${format === undefined ? 0 : this.#formatNumber(format)}" fontId="${Number(isBold)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`,
    );
    return this.#cells.length - 1;
  }

  #formatNumber(format: string): number {
    if (!this.#formats.includes(format)) this.#formats.push(format);
    return FIRST_FORMAT + this.#formats.indexOf(format);
  }

  xml(): string {
    const formats = this.#formats.map(
      (format, place) => `<numFmt numFmtId="${FIRST_FORMAT + place}" formatCode="${escaped(format)}"/>`,
    );
    const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
    return `${XML}<styleSheet xmlns="${MAIN}">${formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join("")}</numFmts>` : ""}<fonts count="2">${font("")}${font("<b/>")}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${this.#cells.length}">${this.#cells.join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}

function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, place) => `<sheet name="${escaped(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join("")}</sheets></workbook>`;
}

function workbookRelations(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, place) =>
      `<Relationship Id="rId${place + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${sheets.join("")}<Relationship Id="rId${count + 1}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
}

const PACKAGE_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const coreXml = (title: string, createdAt: string): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Second Chance Crafts</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${createdAt}</dcterms:created></cp:coreProperties>`;

function contentTypes(count: number): string {
  const sheets = Array.from(
    { length: count },
    (_, place) =>
      `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets.join("")}<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}
