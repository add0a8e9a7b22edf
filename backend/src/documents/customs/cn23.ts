import type { Declaration, Party } from "../../domain/customs/declaration";
import type { PaperLanguage } from "../../domain/customs/destination-language";
import { type Block, type Cell, intoPages, rowBlock } from "../paper/block";
import type { Drawing } from "../paper/drawing";
import { A4 } from "../paper/measures";
import type { Typesetter } from "../paper/typesetter";
import { cell, type FormType, field, labelled, weightField, words } from "./form-parts";
import { formLabel, formTexts } from "./form-words";
import { localTitle } from "./local-title";
import { amountOf, countryName, kilograms, partyLines } from "./written";

const MARGIN = 12;
const WIDTH = A4.width - 2 * MARGIN;
const HALF = WIDTH / 2;
const THIRD = WIDTH / 3;
const COLUMNS = { what: 70, quantity: 17, weight: 22, value: 27, code: 20, origin: WIDTH - 156 } as const;
const BOXES = { frame: "boxes", padding: 1.2 } as const;
const SCALE = 1.1;

/** A CN23 on A4, as many pages as its rows need; no row is parted. */
export function layOutCn23(
  declaration: Declaration,
  language: PaperLanguage,
  typesetter: Typesetter,
): Drawing[] {
  const type = { scale: SCALE, language };
  const form = new Cn23(declaration, type, typesetter);
  const blocks = [form.head(), ...form.parties(), form.columns(), ...form.lines(), ...form.foot()];
  return intoPages(blocks, {
    left: MARGIN,
    top: MARGIN,
    bottom: A4.height - MARGIN,
    again: form.continued(),
  });
}

/** The rows of one CN23. */
class Cn23 {
  constructor(
    private readonly declaration: Declaration,
    private readonly type: FormType,
    private readonly typesetter: Typesetter,
  ) {}

  head(): Block {
    const { language } = this.type;
    const title = words(formTexts("declaration", language).join(" · "), "title", this.type, "strong");
    return this.row(
      [
        { width: WIDTH - 76, words: [title, labelled("mayBeOpened", this.type)] },
        field("itemNumber", [this.declaration.itemId ?? ""], 46, this.type, { face: "strong" }),
        { width: 30, toTheRight: true, words: [words("CN 23", "title", this.type, "strong")] },
      ],
      14,
    );
  }

  /** Which form a further page belongs to. */
  continued(): Block {
    return this.row([
      { width: HALF, words: [words("CN 23", "value", this.type, "strong")] },
      field("invoice", [this.declaration.number], HALF, this.type),
    ]);
  }

  parties(): Block[] {
    const { sender, addressee } = this.declaration;
    const lines = (party: Party) => partyLines(party, this.type.language);
    return [
      this.row([
        field("from", [...lines(sender), sender.phone], HALF, this.type),
        field("to", lines(addressee), HALF, this.type),
      ]),
      this.row([
        field("senderReference", [], HALF, this.type),
        field("importerReference", [this.declaration.iossNumber ?? ""], HALF, this.type),
      ]),
      this.row([
        field("operator", [], HALF, this.type),
        field(
          "importerContact",
          [[addressee.phone, addressee.email].filter(Boolean).join(", ")],
          HALF,
          this.type,
        ),
      ]),
    ];
  }

  columns(): Block {
    const title = (term: Parameters<typeof labelled>[0], width: number): Cell => ({
      width,
      words: [labelled(term, this.type)],
    });
    return this.row([
      title("description", COLUMNS.what),
      title("quantity", COLUMNS.quantity),
      title("netWeight", COLUMNS.weight),
      title("value", COLUMNS.value),
      title("hsCode", COLUMNS.code),
      title("origin", COLUMNS.origin),
    ]);
  }

  lines(): Block[] {
    const { type } = this;
    const { lines, currencyCode } = this.declaration;
    return lines.map((line) =>
      this.row([
        cell(COLUMNS.what, [line.description, localTitle(line, type.language)].filter(Boolean), type),
        cell(COLUMNS.quantity, [String(line.quantity)], type, true),
        cell(COLUMNS.weight, [kilograms(line.netGrams)], type, true),
        cell(COLUMNS.value, [amountOf(line.valueMinor, currencyCode)], type, true),
        cell(COLUMNS.code, [line.hs6], type),
        cell(COLUMNS.origin, [countryName(line.origin, type.language)], type),
      ]),
    );
  }

  foot(): Block[] {
    const { type, declaration } = this;
    const { language } = type;
    const { gross, currencyCode } = declaration;
    const certificates = [...new Set(declaration.lines.flatMap(({ citesNote }) => citesNote ?? []))];
    return [
      this.row([
        weightField(gross, THIRD, type),
        field("totalValue", [amountOf(declaration.valueMinor, currencyCode)], THIRD, type, {
          face: "strong",
        }),
        field("postage", [amountOf(declaration.postageMinor, currencyCode)], THIRD, type),
      ]),
      this.row([
        field("category", [formLabel(declaration.category, language)], HALF, type, { face: "strong" }),
        field("office", [], HALF, type),
      ]),
      this.row([field("comments", [declaration.remarks.join(" ")], WIDTH, type)]),
      this.row([
        field("licence", [], THIRD, type),
        field("certificate", certificates, THIRD, type),
        field("invoice", [declaration.number], THIRD, type),
      ]),
      this.row(
        [
          { width: HALF, words: formTexts("certify", language).map((text) => words(text, "label", type)) },
          field("signature", [declaration.day], HALF, type),
        ],
        26,
      ),
    ];
  }

  private row(cells: readonly Cell[], least = 0): Block {
    return rowBlock(cells, { ...BOXES, least }, this.typesetter);
  }
}
