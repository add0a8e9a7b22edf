import type { Declaration } from "../../domain/customs/declaration";
import type { PaperLanguage } from "../../domain/customs/destination-language";
import { type Block, gap, intoPages, rowBlock } from "../paper/block";
import type { Paragraph } from "../paper/column";
import type { Drawing, Face } from "../paper/drawing";
import { drawableFace } from "../paper/letters";
import { A6, INK, INK_SOFT, points } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { formLabel } from "./form-words";
import { partyLines } from "./written";

const MARGIN = 8;
const WIDTH = A6.width - 2 * MARGIN;

/** The label of a parcel on A6. Its sender is the shop in a town: nobody on the way learns what kind of place sends it. */
export function layOutLabel(
  declaration: Declaration,
  language: PaperLanguage,
  typesetter: Typesetter,
): Drawing[] {
  const { sender, addressee } = declaration;
  const block = (...words: Paragraph[]): Block =>
    rowBlock([{ width: WIDTH, words }], { frame: "none", padding: 0 }, typesetter);
  const from = partyLines(sender, language);
  const to = partyLines(addressee, language);
  const last = to.length - 1;
  const blocks = [
    block(
      text(formLabel("from", language), 6.5, "text", INK_SOFT),
      ...from.map((line) => text(line, 9, "text")),
    ),
    gap(5),
    rowBlock([{ width: WIDTH, words: [] }], { frame: "line", padding: 0, least: 1 }, typesetter),
    gap(9),
    block(text(formLabel("to", language), 7.5, "text", INK_SOFT)),
    gap(1.5),
    block(
      ...to.map((line, index) =>
        index === last
          ? text(line.toLocaleUpperCase("en"), 16, "strong")
          : text(line, index === 0 ? 16 : 14, index === 0 ? "strong" : "text"),
      ),
    ),
    gap(2),
    ...(addressee.phone ? [block(text(addressee.phone, 9, "text"))] : []),
    gap(6),
    block(text(declaration.number, 8, "text", INK_SOFT)),
  ];
  return intoPages(blocks, { left: MARGIN, top: MARGIN, bottom: A6.height - MARGIN });
}

function text(line: string, size: number, face: Face, colour = INK): Paragraph {
  const setting = {
    face: drawableFace(line, face),
    largest: points(size),
    smallest: points(size * 0.55),
    maxLines: 2,
  };
  return { text: line, setting, colour, above: 0.6 };
}
