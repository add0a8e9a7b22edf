import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { type Block, type Cell, gap, intoPages, rowBlock, stacked } from "../paper/block";
import { type Drawing, EMPTY, together } from "../paper/drawing";
import { INK_SOFT, points } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { cardBlocks } from "./card-blocks";
import { chartBlock } from "./chart-block";
import { MARGIN, type PageShape, said } from "./page-measures";
import { pageShape } from "./printed-columns";
import { tableBlocks } from "./table-blocks";
import { titleWords } from "./title-words";

const BARE = { frame: "none", padding: 0 } as const;
/** The pages of a report, A4, lying where its columns need that: whose and of when, totals, chart, table with room to sign, and what its words mean. */
export function layOutReport(
  head: ReportHead,
  rows: readonly ReportRow[],
  { sha256, typesetter }: { readonly sha256: string; readonly typesetter: Typesetter },
): Drawing[] {
  const shape = pageShape(head);
  const { width, bottom } = shape;
  const wide = (...words: Cell["words"]) => rowBlock([{ width, words }], BARE, typesetter);
  // A title never stands alone at the end of a page.
  const section = (title: string, [first, ...others]: readonly Block[]) => [
    gap(3),
    stacked(wide(said(title, { size: 10.5, face: "strong" })), gap(1), ...(first ? [first] : [])),
    ...others,
  ];
  const terms = (pairs: readonly { readonly label: string; readonly text: string }[]) =>
    pairs.map(({ label, text }) => termBlock(label, text, { shape, typesetter }));
  const isEmpty = !rows.some(({ kind }) => kind === "row");
  const pages = intoPages(
    [
      wide(...titleWords(head)),
      gap(6),
      ...cardBlocks(head, rows, { shape, typesetter }),
      ...chartBlock(head, rows, { shape, typesetter }),
      ...(isEmpty ? [wide(said(head.words.nothing ?? "", { size: 9 })), gap(3)] : []),
      ...signed(tableBlocks(head, rows, { shape, typesetter }), signatureBlock(head, { shape, typesetter })),
      ...section(head.words.definitions ?? "", terms(head.definitions)),
      ...section(head.words.about ?? "", terms(head.about)),
    ],
    { left: MARGIN, top: MARGIN, bottom },
  );
  return pages.map((page, index) =>
    together(page, footOf(head, { sha256, page: index + 1, pages: pages.length, shape, typesetter })),
  );
}

interface Drawn {
  readonly shape: PageShape;
  readonly typesetter: Typesetter;
}

const termBlock = (label: string, text: string, { shape, typesetter }: Drawn): Block =>
  rowBlock(
    [
      { width: 42, words: [said(label, { size: 7.6, face: "strong", maxLines: 3 })] },
      { width: shape.width - 42, words: [said(text, { size: 7.6, maxLines: 60 })] },
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
function signatureBlock({ words }: ReportHead, { shape, typesetter }: Drawn): Block {
  const width = shape.width / 2;
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
    shape,
    typesetter,
  }: Drawn & {
    readonly sha256: string;
    readonly page: number;
    readonly pages: number;
  },
): Drawing {
  const number = (words.page ?? "").replace("{page}", String(page)).replace("{pages}", String(pages));
  const cells: Cell[] = [
    {
      width: shape.width - 40,
      words: [
        said(name, { size: 7, colour: INK_SOFT, maxLines: 1 }),
        said(`${words.seal} ${sha256}`, { size: 7, colour: INK_SOFT, maxLines: 1 }),
      ],
    },
    { width: 40, words: [said(number, { size: 7, colour: INK_SOFT, maxLines: 1 })], toTheRight: true },
  ];
  const { drawing } = rowBlock(cells, BARE, typesetter);
  const top = shape.paper.height - 17;
  return together(
    { ...EMPTY, rules: [{ from: [MARGIN, top - 2], to: [MARGIN + shape.width, top - 2] }] },
    { ...drawing, texts: drawing.texts.map((text) => ({ ...text, x: text.x + MARGIN, y: text.y + top })) },
  );
}
