import type { MedusaContainer } from "@medusajs/framework/types";
import type { PaperKind, ParcelPapersQuery } from "../../contracts/customs";
import type { SendersPaper } from "../../contracts/manager/parcel-words";
import { advanceCsv, advanceJson } from "../../documents/customs/advance-files";
import {
  addressLabel,
  customsForm,
  invoice,
  type LaidPaper,
  packingList,
  papersPdf,
  statementOfLabour,
} from "../../documents/customs/customs-pdf";
import { advanceData } from "../../domain/customs/advance-data";
import type { Declaration } from "../../domain/customs/declaration";
import { PrintRefusal } from "../print/print-refusal";
import { type ParcelPapers, readParcelPapers } from "./read-parcel-papers";

/** A paper as a file, with the name it is saved under. */
export interface CustomsPaper {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Buffer;
}

const PDF = "application/pdf";

/** What each kind is called as a file, its type, and whether it is only for what passes customs. */
const KINDS: Readonly<Record<PaperKind, readonly [name: string, contentType: string, forCustoms: boolean]>> =
  {
    cn: ["", PDF, true],
    invoice: ["invoice", PDF, true],
    labour: ["statement-of-labour", PDF, false],
    packing: ["packing-list", PDF, false],
    label: ["label", PDF, false],
    "advance.json": ["advance-data", "application/json", true],
    "advance.csv": ["advance-data", "text/csv; charset=utf-8", true],
  };

/** True for papers that only a parcel takes which crosses a border. */
export const isForCustoms = (kind: PaperKind): boolean => KINDS[kind][2];

/** Prints one paper of a parcel. Refuses with a {@link PrintRefusal}. */
export async function printCustomsPaper(
  container: MedusaContainer,
  parcelId: string,
  { kind, gross_grams: weighedGrams, parcel_post: parcelPost }: ParcelPapersQuery,
): Promise<CustomsPaper> {
  const papers = await readParcelPapers(container, {
    parcelId,
    weighedGrams: weighedGrams ?? null,
    parcelPost,
  });
  const { declaration } = papers;
  const [name, contentType, forCustoms] = KINDS[kind];
  if (forCustoms) refuseWithoutBorder(declaration);
  refuseTooLight(declaration);
  const ending = kind.startsWith("advance.") ? kind.slice("advance.".length) : "pdf";
  return {
    fileName: `${name || declaration.form.toLowerCase()}-${declaration.number}.${ending}`,
    contentType,
    content: await contentOf(papers, kind),
  };
}

function refuseWithoutBorder({ form }: Declaration): void {
  if (form === "none")
    throw new PrintRefusal(
      "no_customs_border",
      "This parcel crosses no customs border: it takes neither a form nor an invoice for customs.",
    );
}

/** Refuses to print a weight that can't be. */
export function refuseTooLight({ gross, netGrams }: Declaration): void {
  if (gross.grams < netGrams)
    throw new PrintRefusal(
      "gross_below_net",
      `The pieces alone weigh ${netGrams} g, and the parcel ${gross.grams} g. Weigh it again, or correct the weights of the pieces.`,
    );
}

async function contentOf(papers: ParcelPapers, kind: PaperKind): Promise<Buffer> {
  switch (kind) {
    case "advance.json":
      return advanceJson(advanceData(papers.declaration));
    case "advance.csv":
      return advanceCsv(advanceData(papers.declaration));
    default:
      return papersPdf([paperOf(papers, kind)]);
  }
}

/** One of a parcel's papers, laid out in its languages. */
export function paperOf(
  { declaration, language, center, labour }: ParcelPapers,
  kind: SendersPaper,
): LaidPaper {
  switch (kind) {
    case "cn":
      return customsForm(declaration, language);
    case "invoice":
      return invoice(declaration, language);
    case "packing":
      return packingList(declaration, language);
    case "label":
      return addressLabel(declaration, language);
    case "labour": {
      const { name, place, posting } = center;
      const made = { name, place, country: posting.country };
      return statementOfLabour({ declaration, center: made, groups: labour }, language);
    }
  }
}
