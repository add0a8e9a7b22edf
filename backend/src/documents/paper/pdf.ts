import PDFDocument from "pdfkit";
import type { Drawing } from "./drawing";
import { FACES, fontFile } from "./fonts";
import { INK_SOFT, POINTS_PER_MM, type Size } from "./measures";
import type { Typesetter } from "./typesetter";

/** As fine as an office printer draws reliably, millimetres. */
const HAIRLINE = 0.09;

/** A document of pages, drawn in millimetres; of one size, unless a page says another. Fonts are embedded, and only the letters it uses. */
export class Pdf {
  readonly #document: PDFKit.PDFDocument;
  readonly #paper: Size;
  readonly #widths = new Map<string, number>();

  /** @param created What it says of itself; a document that has to be made again to the byte names a moment of its own. */
  constructor(paper: Size, title: string, language: string, created = new Date()) {
    this.#paper = paper;
    this.#document = new PDFDocument({
      autoFirstPage: false,
      // A document without a standard font needs no metrics of one.
      font: "",
      lang: language,
      displayTitle: true,
      info: {
        Title: title,
        Author: "Second Chance Crafts",
        Creator: "Second Chance Crafts",
        CreationDate: created,
      },
    });
    for (const face of FACES) this.#document.registerFont(face, fontFile(face));
  }

  /** Measures by the very fonts that will be drawn; a text is as wide as its size times its width at size one. */
  readonly typesetter: Typesetter = (text, face, size) => {
    const key = `${face} ${text}`;
    let width = this.#widths.get(key);
    if (width === undefined) {
      width = this.#document.font(face).fontSize(1).widthOfString(text);
      this.#widths.set(key, width);
    }
    return width * size;
  };

  addPage(drawing: Drawing, { width, height }: Size = this.#paper): void {
    const size: [number, number] = [width * POINTS_PER_MM, height * POINTS_PER_MM];
    this.#document.addPage({ size, margin: 0 }).scale(POINTS_PER_MM);
    this.#draw(drawing);
  }

  /** Puts a file into the document, for programs that read it. */
  attach(name: string, content: Buffer, type: string, created: Date): void {
    this.#document.file(content, { name, type, creationDate: created, modifiedDate: created });
  }

  /** Closes the document and hands over its bytes. */
  async bytes(): Promise<Buffer> {
    const chunks: Buffer[] = [];
    this.#document.end();
    for await (const chunk of this.#document) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }

  #draw({ texts, blocks, figures, rules, holes }: Drawing): void {
    const pdf = this.#document;
    for (const { x, y, width, height, colour } of blocks) pdf.rect(x, y, width, height).fill(colour);
    for (const { path, grid, x, y, size, colour } of figures) {
      pdf
        .save()
        .translate(x, y)
        .scale(size / grid)
        .path(path)
        .fill(colour)
        .restore();
    }
    pdf.lineWidth(HAIRLINE).strokeColor(INK_SOFT);
    for (const { from, to } of rules)
      pdf
        .moveTo(...from)
        .lineTo(...to)
        .stroke();
    for (const { x, y, radius } of holes) pdf.circle(x, y, radius).stroke();
    for (const { text, face, size, x, y, colour } of texts) {
      pdf
        .font(face)
        .fontSize(size)
        .fillColor(colour)
        .text(text, x, y, { lineBreak: false, baseline: "alphabetic" });
    }
  }
}
