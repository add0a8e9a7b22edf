import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { type Block, type Cell, gap, intoPages, rowBlock, stacked } from "../paper/block";
import { type Drawing, EMPTY, together } from "../paper/drawing";
import { A4, INK_SOFT, points } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { chartBlock } from "./chart-block";
import { printedCell } from "./number-text";
import { BOTTOM, MARGIN, said, WIDTH } from "./page-measures";
import { tableBlocks } from "./table-blocks";

const BARE = { frame: "none", padding: 0 } as const;
const CARDS = 3;
/** What narrows a report; it is told before the numbers. */
const FILTERS = ["workshops", "sent", "craft", "recipient", "tone", "destination", "kind", "book"];

/** The pages of a report, A4: whose and of when, totals, chart, table with room to sign, and what its words mean. */
export function layOutReport(
  head: ReportHead,
  rows: readonly ReportRow[],
  { sha256, typesetter }: { readonly sha256: string; readonly typesetter: Typesetter },
): Drawing[] {
  const wide = (...words: Cell["words"]) => rowBlock([{ width: WIDTH, words }], BARE, typesetter);
  const section = (title: string) => [gap(3), wide(said(title, { size: 10.5, face: "strong" })), gap(1)];
  const terms = (pairs: readonly { readonly label: string; readonly text: string }[]) =>
    pairs.map(({ label, text }) => termBlock(label, text, typesetter));
  const isEmpty = !rows.some(({ kind }) => kind === "row");
  const pages = intoPages(
    [
      ...titleBlocks(head, wide),
      ...cardBlocks(head, rows, typesetter),
      ...chartBlock(head, rows, typesetter),
      ...(isEmpty ? [wide(said(head.words.nothing ?? "", { size: 9 })), gap(3)] : []),
      ...signed(tableBlocks(head, rows, typesetter), signatureBlock(head, typesetter)),
      ...section(head.words.definitions ?? ""),
      ...terms(head.definitions),
      ...section(head.words.about ?? ""),
      ...terms(head.about),
    ],
    { left: MARGIN, top: MARGIN, bottom: BOTTOM },
  );
  return pages.map((page, index) =>
    together(page, footOf(head, { sha256, page: index + 1, pages: pages.length, typesetter })),
  );
}

function titleBlocks(head: ReportHead, wide: (...words: Cell["words"]) => Block): Block[] {
  const { name, organisation, about, words } = head;
  const of = (line: string) => about.find((one) => one.line === line)?.text ?? "";
  const filters = about.filter(({ line }) => FILTERS.includes(line));
  return [
    wide(
      said(`Second Chance Crafts · ${words.report}`, { size: 8.5, face: "strong", colour: INK_SOFT }),
      said(name, { size: 21, face: "name", maxLines: 3, above: 2 }),
      said(`${organisation.name} · ${of("period")}`, { size: 10, above: 1.4 }),
      ...filters.map(({ label, text }) =>
        said(`${label}: ${text}`, { size: 8.5, maxLines: 8, colour: INK_SOFT }),
      ),
      said(`${labelled(head, "moment")} · ${labelled(head, "position")}`, { size: 8.5, colour: INK_SOFT }),
    ),
    gap(6),
  ];
}

function labelled({ about }: ReportHead, line: string): string {
  const found = about.find((one) => one.line === line);
  return found ? `${found.label}: ${found.text}` : "";
}

/** What everything comes to, in words and amounts, before any chart. */
function cardBlocks(head: ReportHead, rows: readonly ReportRow[], typesetter: Typesetter): Block[] {
  const total = rows.find(({ kind }) => kind === "total");
  const cards = head.columns.flatMap((column, place) => {
    const text = column.summed ? printedCell(total?.cells[place] ?? null, column, head.locale) : "";
    return text === "" ? [] : [{ label: column.label, text }];
  });
  const lines = Array.from({ length: Math.ceil(cards.length / CARDS) }, (_, line) =>
    cards.slice(line * CARDS, (line + 1) * CARDS),
  );
  return lines.flatMap((line) => [
    rowBlock(
      line.map(({ label, text }) => ({
        width: WIDTH / CARDS,
        words: [
          said(label, { size: 8, colour: INK_SOFT, maxLines: 2 }),
          said(text, { size: 15, face: "strong", maxLines: 1, smallest: 5 }),
        ],
      })),
      BARE,
      typesetter,
    ),
    gap(3),
  ]);
}

const termBlock = (label: string, text: string, typesetter: Typesetter): Block =>
  rowBlock(
    [
      { width: 42, words: [said(label, { size: 7.6, face: "strong", maxLines: 3 })] },
      { width: WIDTH - 42, words: [said(text, { size: 7.6, maxLines: 60 })] },
    ],
    { frame: "none", padding: 0.5 },
    typesetter,
  );

/** Whoever signs signs below what it comes to: the last row, which is the total, goes along to the page of the signatures. */
function signed(table: readonly Block[], signatures: Block): Block[] {
  const last = table.at(-1);
  return last ? [...table.slice(0, -1), stacked(last, gap(8), signatures)] : [signatures];
}

/** Who made it and who looked at it, on paper. */
function signatureBlock({ words }: ReportHead, typesetter: Typesetter): Block {
  const width = WIDTH / 2;
  const line = 9;
  const fields = [words.name ?? "", words.date ?? "", words.signature ?? ""];
  const columns = [words.preparedBy ?? "", words.checkedBy ?? ""];
  const titles = rowBlock(
    columns.map((text) => ({ width, words: [said(text, { size: 9, face: "strong" })] })),
    BARE,
    typesetter,
  );
  const drawn = columns.flatMap((_, column) =>
    fields.map((text, index): Drawing => {
      const [x, y] = [column * width, titles.height + (index + 1) * line];
      return {
        ...EMPTY,
        texts: [{ text, face: "text", size: points(7.6), x, y, colour: INK_SOFT }],
        rules: [{ from: [x + 26, y], to: [x + width - 8, y] }],
      };
    }),
  );
  return {
    drawing: together(titles.drawing, ...drawn),
    height: titles.height + (fields.length + 1) * line,
  };
}

function footOf(
  { name, words }: ReportHead,
  {
    sha256,
    page,
    pages,
    typesetter,
  }: {
    readonly sha256: string;
    readonly page: number;
    readonly pages: number;
    readonly typesetter: Typesetter;
  },
): Drawing {
  const number = (words.page ?? "").replace("{page}", String(page)).replace("{pages}", String(pages));
  const cells: Cell[] = [
    {
      width: WIDTH - 40,
      words: [
        said(name, { size: 7, colour: INK_SOFT, maxLines: 1 }),
        said(`${words.seal} ${sha256}`, { size: 7, colour: INK_SOFT, maxLines: 1 }),
      ],
    },
    { width: 40, words: [said(number, { size: 7, colour: INK_SOFT, maxLines: 1 })], toTheRight: true },
  ];
  const { drawing } = rowBlock(cells, BARE, typesetter);
  const top = A4.height - 17;
  return together(
    { ...EMPTY, rules: [{ from: [MARGIN, top - 2], to: [MARGIN + WIDTH, top - 2] }] },
    { ...drawing, texts: drawing.texts.map((text) => ({ ...text, x: text.x + MARGIN, y: text.y + top })) },
  );
}
