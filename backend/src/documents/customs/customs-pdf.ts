import type { Declaration } from "../../domain/customs/declaration";
import type { PaperLanguage } from "../../domain/customs/destination-language";
import { type Block, intoPages } from "../paper/block";
import type { Drawing } from "../paper/drawing";
import { A4, A6, type Size } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { takeTurns } from "../paper/take-turns";
import type { Typesetter } from "../paper/typesetter";
import { layOutLabel } from "./address-label";
import { layOutCn22 } from "./cn22";
import { layOutCn23 } from "./cn23";
import { invoiceBlocks, invoiceColumns } from "./invoice";
import { type LabourStatement, labourBlocks } from "./labour-statement";
import { packingBlocks, packingColumns } from "./packing-list";
import { SHEET_MARGIN, Sheet } from "./sheet";

/** A paper, ready to be drawn: pages of one size. */
export interface LaidPaper {
  readonly title: string;
  readonly paper: Size;
  readonly layOut: (typesetter: Typesetter) => Drawing[];
}

/** The CN22 or CN23 of a parcel, as its declaration says. */
export function customsForm(declaration: Declaration, language: PaperLanguage): LaidPaper {
  const isSmall = declaration.form === "CN22";
  return {
    title: `${declaration.form} ${declaration.number}`,
    paper: isSmall ? A6 : A4,
    layOut: (typesetter) => (isSmall ? layOutCn22 : layOutCn23)(declaration, language, typesetter),
  };
}

export function addressLabel(declaration: Declaration, language: PaperLanguage): LaidPaper {
  return {
    title: `Label ${declaration.number}`,
    paper: A6,
    layOut: (typesetter) => layOutLabel(declaration, language, typesetter),
  };
}

export function invoice(declaration: Declaration, language: PaperLanguage): LaidPaper {
  return sheetPaper(`Invoice ${declaration.number}`, language, (sheet) => ({
    blocks: invoiceBlocks(sheet, declaration),
    again: invoiceColumns(sheet),
  }));
}

export function packingList(declaration: Declaration, language: PaperLanguage): LaidPaper {
  return sheetPaper(`Packing list ${declaration.number}`, language, (sheet) => ({
    blocks: packingBlocks(sheet, declaration),
    again: packingColumns(sheet),
  }));
}

export function statementOfLabour(statement: LabourStatement, language: PaperLanguage): LaidPaper {
  return sheetPaper(`Statement of labour ${statement.declaration.number}`, language, (sheet) => ({
    blocks: labourBlocks(sheet, statement),
  }));
}

/** Papers one after the other in one file; several are called by what they are together. */
export async function papersPdf(papers: readonly LaidPaper[]): Promise<Buffer> {
  const title = papers.length === 1 ? (papers[0]?.title ?? "") : "Papers of parcels";
  const pdf = new Pdf(papers[0]?.paper ?? A4, title, "en");
  for (const { paper, layOut } of papers)
    await takeTurns(layOut(pdf.typesetter), (page) => pdf.addPage(page, paper));
  return pdf.bytes();
}

interface SheetContent {
  readonly blocks: readonly Block[];
  /** Stands again on every page. */
  readonly again?: Block;
}

function sheetPaper(
  title: string,
  language: PaperLanguage,
  contentOf: (sheet: Sheet) => SheetContent,
): LaidPaper {
  return {
    title,
    paper: A4,
    layOut: (typesetter) => {
      const { blocks, ...again } = contentOf(new Sheet(language, typesetter));
      const place = { left: SHEET_MARGIN, top: SHEET_MARGIN, bottom: A4.height - SHEET_MARGIN };
      return intoPages(blocks, { ...place, ...again });
    },
  };
}
