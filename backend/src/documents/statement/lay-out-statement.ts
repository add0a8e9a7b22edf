import { CENTERS_OWN } from "../../contracts/statement";
import type { Statement } from "../../domain/statement/statement";
import { type Drawing, EMPTY, type Face, type TextLine, together } from "../paper/drawing";
import { A4, INK, INK_SOFT, points } from "../paper/measures";
import { setText, type Typesetter } from "../paper/typesetter";
import { type PrintedRow, printedRows } from "./statement-rows";

/** Public names for the head; the statement itself knows handles. */
export interface StatementNames {
  readonly center: string;
  readonly workshop: string | null;
}

const MARGIN = 18;
const RIGHT = A4.width - MARGIN;
const ROW = 5.6;
const TYPE = points(8.5);
const FIRST_TOP = 74;
const NEXT_TOP = 30;
const BOTTOM = A4.height - 24;
const COLUMNS = { when: 18, reference: 39, recipient: 67, what: 108 } as const;
const AMOUNT_WIDTH = 26;

/** The pages of a printed statement, A4, numbered; no row is parted. */
export function layOutStatement(
  statement: Statement,
  names: StatementNames,
  typesetter: Typesetter,
): Drawing[] {
  const pages = paginate(printedRows(statement));
  return pages.map((rows, index) => {
    const isFirst = index === 0;
    const top = isFirst ? FIRST_TOP : NEXT_TOP;
    return together(
      isFirst ? head(statement, names, typesetter) : EMPTY,
      titles(top - ROW, statement.currencyCode, typesetter),
      ...rows.map((row, place) => tableRow(row, top + place * ROW, typesetter)),
      foot(statement, `Page ${index + 1} of ${pages.length}`, typesetter),
    );
  });
}

function paginate(rows: readonly PrintedRow[]): PrintedRow[][] {
  const fits = (top: number) => Math.floor((BOTTOM - top) / ROW);
  const pages: PrintedRow[][] = [rows.slice(0, fits(FIRST_TOP))];
  for (let from = fits(FIRST_TOP); from < rows.length; from += fits(NEXT_TOP))
    pages.push(rows.slice(from, from + fits(NEXT_TOP)));
  return pages;
}

function line(text: string, face: Face, size: number, x: number, y: number, colour = INK): TextLine {
  return { text, face, size, x, y, colour };
}

/** One line within a width: set smaller if it must be; too long a text still ends with an ellipsis, for all to see. */
function fitted(text: string, face: Face, width: number, typesetter: Typesetter) {
  const setting = { face, largest: TYPE, smallest: points(6.5), maxLines: 1 };
  const { lines, size } = setText(text, width, setting, typesetter);
  return { text: lines[0] ?? "", size };
}

/** The size at which one line is never cut: by day and reference an entry is found again. */
function sizeToFit(text: string, face: Face, width: number, typesetter: Typesetter): number {
  return TYPE * Math.min(1, width / Math.max(1, typesetter(text, face, TYPE)));
}

function head(statement: Statement, names: StatementNames, typesetter: Typesetter): Drawing {
  const large = setText(
    names.workshop ?? CENTERS_OWN,
    RIGHT - MARGIN,
    { face: "name", largest: points(24), smallest: points(14), maxLines: 1 },
    typesetter,
  );
  const facts = [
    names.center,
    `${statement.period}, ${statement.currencyCode}, months of ${statement.timeZone}`,
    statement.previousHash ? `follows ${statement.previousHash}` : "the first statement",
  ];
  return {
    ...EMPTY,
    texts: [
      line("Second Chance Crafts · Statement", "strong", points(9), MARGIN, 22, INK_SOFT),
      line(large.lines[0] ?? "", "name", large.size, MARGIN, 36),
      ...facts.map((text, index) => line(text, "text", points(9), MARGIN, 44 + index * 5.4)),
    ],
  };
}

function titles(y: number, currencyCode: string, typesetter: Typesetter): Drawing {
  const amount = `Amount, ${currencyCode}`;
  return {
    ...EMPTY,
    texts: [
      line("Day (UTC)", "strong", TYPE, COLUMNS.when, y),
      line("Reference", "strong", TYPE, COLUMNS.reference, y),
      line("Recipient", "strong", TYPE, COLUMNS.recipient, y),
      line("What", "strong", TYPE, COLUMNS.what, y),
      line(amount, "strong", TYPE, RIGHT - typesetter(amount, "strong", TYPE), y),
    ],
    rules: [{ from: [MARGIN, y + 1.8], to: [RIGHT, y + 1.8] }],
  };
}

function tableRow(row: PrintedRow, y: number, typesetter: Typesetter): Drawing {
  const { face } = row;
  const cell = (words: string, x: number, end: number) => {
    const { text, size } = fitted(words, face, end - x - 2, typesetter);
    return line(text, face, size, x, y);
  };
  const uncut = (text: string, x: number, end: number) =>
    line(text, face, sizeToFit(text, face, end - x - 2, typesetter), x, y);
  return {
    ...EMPTY,
    texts: [
      uncut(row.when, COLUMNS.when, COLUMNS.reference),
      uncut(row.reference, COLUMNS.reference, COLUMNS.recipient),
      cell(row.recipient, COLUMNS.recipient, COLUMNS.what),
      cell(row.what, COLUMNS.what, RIGHT - AMOUNT_WIDTH),
      line(row.amount, face, TYPE, RIGHT - typesetter(row.amount, face, TYPE), y),
    ].filter(({ text }) => text !== ""),
  };
}

function foot(statement: Statement, page: string, typesetter: Typesetter): Drawing {
  const y = A4.height - 12;
  const size = points(7);
  return {
    ...EMPTY,
    texts: [
      line(`SHA-256 ${statement.hash}`, "text", size, MARGIN, y, INK_SOFT),
      line(page, "text", size, RIGHT - typesetter(page, "text", size), y, INK_SOFT),
    ],
    rules: [{ from: [MARGIN, y - 5], to: [RIGHT, y - 5] }],
  };
}
