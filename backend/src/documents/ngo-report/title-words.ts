import { PRESENT_FORM, type ReportHead } from "../../contracts/ngo/report-sheet";
import type { Paragraph } from "../paper/column";
import { INK_SOFT } from "../paper/measures";
import { said } from "./page-measures";

/** What narrows a report; it is told before the numbers. */
const FILTERS = ["workshops", "sent", "craft", "recipient", "tone", "destination", "kind", "book"];
const PLACES = ["centers", "workshops"];
/** As many names as stand at the top; of more the first few, since all of them are told below. */
const MOST_NAMES = 8;
const FEW_NAMES = 6;

/** What stands above the numbers: what it is, whose, of which time and places, and when it was read. */
export function titleWords(head: ReportHead): Paragraph[] {
  const { name, organisation, about, words } = head;
  const of = (line: string) => about.find((one) => one.line === line)?.text ?? "";
  const isPresent = head.form === PRESENT_FORM;
  const filters = about.filter(({ line }) => FILTERS.includes(line) || (isPresent && PLACES.includes(line)));
  return [
    said(`Second Chance Crafts · ${words.report}`, { size: 8.5, face: "strong", colour: INK_SOFT }),
    said(name, { size: 21, face: "name", maxLines: 3, above: 2 }),
    said(`${organisation.name} · ${of("period")}`, { size: 10, above: 1.4 }),
    ...filters.map(({ line, label, text }) =>
      said(`${label}: ${isPresent && PLACES.includes(line) ? firstNames(text, words.more) : text}`, {
        size: 8.5,
        maxLines: 8,
        colour: INK_SOFT,
      }),
    ),
    said(`${labelled(head, "moment")} · ${labelled(head, "position")}`, { size: 8.5, colour: INK_SOFT }),
  ];
}

function firstNames(text: string, more = ""): string {
  const names = text.split("; ");
  if (names.length <= MOST_NAMES) return text;
  const rest = more.replace("{count}", String(names.length - FEW_NAMES));
  return `${names.slice(0, FEW_NAMES).join("; ")} ${rest}`;
}

function labelled({ about }: ReportHead, line: string): string {
  const found = about.find((one) => one.line === line);
  return found ? `${found.label}: ${found.text}` : "";
}
