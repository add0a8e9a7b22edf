import type { Localised } from "../../contracts/locale";
import type { Declaration } from "../../domain/customs/declaration";
import { nameIn, nameLanguage, type PaperLanguage } from "../../domain/customs/destination-language";
import type { LabourClaims, LabourGroup } from "../../domain/customs/labour-claims";
import { CATEGORY_WORDS } from "../../domain/verdict/category-words";
import { type Block, gap } from "../paper/block";
import { INK_SOFT } from "../paper/measures";
import { placeLine } from "../place-line";
import { DOCUMENT_WORDS } from "./document-words";
import { LABOUR_SENTENCES } from "./labour-words";
import { SHEET_WIDTH, type Sheet } from "./sheet";

/** What a statement of labour is made from. */
export interface LabourStatement {
  readonly declaration: Declaration;
  readonly center: { readonly name: Localised; readonly place: Localised; readonly country: string };
  readonly groups: readonly LabourGroup[];
}

/** Who made what is in the parcel, and what the center's documents show of the work; it goes inside the parcel. */
export function labourBlocks(sheet: Sheet, statement: LabourStatement): Block[] {
  const languages = [...new Set<PaperLanguage>(["en", sheet.language])];
  return [
    ...sheet.head("labour", statement.declaration),
    ...languages.flatMap((language) => [...inLanguage(sheet, statement, language), gap(7)]),
    ...signature(sheet, statement.declaration.day, languages),
  ];
}

function inLanguage(sheet: Sheet, { center, groups }: LabourStatement, language: PaperLanguage): Block[] {
  const sentences = LABOUR_SENTENCES[language];
  return [
    sheet.words(
      sheet.text(
        sentences.madeAt(nameIn(center.name, language), placeLine(center, nameLanguage(language))),
        "heading",
        "name",
      ),
    ),
    ...groups.flatMap((group) => [gap(4), ...groupBlocks(sheet, group, language)]),
    gap(4),
    sheet.words(sheet.text(sentences.noNames, "text", "text", INK_SOFT)),
  ];
}

function groupBlocks(
  sheet: Sheet,
  { workshop, pieces, claims }: LabourGroup,
  language: PaperLanguage,
): Block[] {
  const sentences = LABOUR_SENTENCES[language];
  const people = new Intl.ListFormat(language).format(
    claims.categories.map((category) => CATEGORY_WORDS[category][language]),
  );
  const documents = claims.documents.map(({ kind, expiresOn }) =>
    sheet.text(`· ${sentences.until(DOCUMENT_WORDS[kind][language], expiresOn)}`),
  );
  return [
    sheet.words(
      sheet.text(nameIn(workshop, language), "text", "strong"),
      ...pieces.map(({ title, quantity }) => sheet.text(`${quantity} × ${nameIn(title, language)}`)),
    ),
    gap(1.5),
    sheet.words(
      sheet.text(sentences.madeBy(people)),
      sheet.text(claimOf(claims, language)),
      sheet.text(documents.length > 0 ? sentences.documents : sentences.noDocuments),
      ...documents,
    ),
  ];
}

function claimOf({ voluntary, paid }: LabourClaims, language: PaperLanguage): string {
  const sentences = LABOUR_SENTENCES[language];
  if (voluntary && paid) return sentences.voluntaryAndPaid;
  if (voluntary) return sentences.voluntary;
  return paid ? sentences.paid : sentences.neither;
}

function signature(sheet: Sheet, day: string, languages: readonly PaperLanguage[]): Block[] {
  const signed = languages.map((language) => LABOUR_SENTENCES[language].signed).join(" / ");
  return [
    sheet.row(
      [
        { width: SHEET_WIDTH / 3, words: [sheet.label("day"), sheet.text(day)] },
        { width: (SHEET_WIDTH * 2) / 3, words: [sheet.text(signed, "small", "text", INK_SOFT)] },
      ],
      { frame: "line", padding: 1.2, least: 20 },
    ),
  ];
}
