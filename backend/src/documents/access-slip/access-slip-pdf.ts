import { type Drawing, EMPTY, together } from "../paper/drawing";
import { A5, CLAY, INK, INK_SOFT, points } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { QUIET_MODULES, qrCode } from "../paper/qr-code";
import { Stack } from "../paper/stack";
import type { Setting, Typesetter } from "../paper/typesetter";
import type { AccessSlip } from "./access-slip";
import { ACCESS_SLIP_WORDS } from "./access-slip-words";

/** Millimetres. */
const PADDING = 14;
const TOP = 13;
const CODE_SIDE = 46;

const of = (face: Setting["face"], size: number, maxLines: number): Setting => ({
  face,
  maxLines,
  largest: points(size),
  smallest: points(size * 0.7),
});
const SHOP = of("name", 12, 1);
const TITLE = of("name", 21, 2);
const STRONG = of("strong", 12, 2);
const TEXT = of("text", 10.5, 3);
const CODE = of("strong", 24, 1);
const NOTE = of("text", 9, 4);

/** The slip as the bytes of an A5 page. */
export async function accessSlipPdf(slip: AccessSlip): Promise<Buffer> {
  const pdf = new Pdf(A5, ACCESS_SLIP_WORDS[slip.locale].title[slip.purpose], slip.locale);
  pdf.addPage(layOutSlip(slip, pdf.typesetter));
  return pdf.bytes();
}

/** Places everything on a slip: who it is for, how to open the portal, the code in large letters. */
export function layOutSlip(slip: AccessSlip, typesetter: Typesetter): Drawing {
  const words = ACCESS_SLIP_WORDS[slip.locale];
  const stack = new Stack({ x: PADDING, y: TOP, width: A5.width - 2 * PADDING }, typesetter);
  stack.words({ text: "Second Chance Crafts", setting: SHOP, colour: INK_SOFT });
  stack.space(5);
  stack.words({ text: words.title[slip.purpose], setting: TITLE, colour: INK });
  stack.space(3);
  stack.words(
    { text: words.forWhom(slip.name), setting: STRONG, colour: INK },
    ...[slip.place, slip.role ? words.role[slip.role] : ""]
      .filter(Boolean)
      .map((text) => ({ text, setting: TEXT, colour: INK_SOFT, above: 1 })),
  );
  stack.space(6);
  stack.words({ text: words.open, setting: STRONG, colour: INK });
  stack.space(2);
  const code = codeOf(slip.url, stack);
  stack.space(CODE_SIDE + 3);
  stack.words(
    { text: words.orType, setting: TEXT, colour: INK_SOFT },
    { text: slip.address, setting: STRONG, colour: INK, above: 1 },
  );
  stack.space(6);
  stack.words(
    { text: words.code, setting: STRONG, colour: INK },
    { text: slip.code, setting: CODE, colour: CLAY, above: 1 },
    { text: until(slip), setting: TEXT, colour: INK_SOFT, above: 1 },
  );
  stack.space(5);
  stack.words(
    { text: words.login, setting: TEXT, colour: INK_SOFT },
    { text: slip.login, setting: STRONG, colour: INK, above: 0.5 },
  );
  stack.space(6);
  stack.words({ text: words.keep, setting: NOTE, colour: INK_SOFT });
  return together(stack.drawing, code);
}

/** The quiet zone is the paper itself: the code stands in by as much. */
function codeOf(url: string, { left, bottom }: Stack): Drawing {
  const { path, grid } = qrCode(url);
  const module = CODE_SIDE / (grid + QUIET_MODULES);
  const place = { x: left, y: bottom + module, size: grid * module };
  return { ...EMPTY, figures: [{ path, grid, colour: INK, ...place }] };
}

const until = ({ locale, expiresAt }: AccessSlip): string =>
  ACCESS_SLIP_WORDS[locale].until(
    new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(expiresAt),
  );
