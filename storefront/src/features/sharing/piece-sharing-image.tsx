import type { Piece } from "@second-chance/backend/contracts/piece";
import { ImageResponse } from "next/og";
import sharp from "sharp";
import type { Place } from "@/i18n/find-place";
import { countryName, formatMoney } from "@/i18n/format";
import { sharingFonts } from "./sharing-fonts";
import { sharingPicture } from "./sharing-picture";

/** The size that messengers and networks ask for. */
export const SHARING_SIZE = { width: 1200, height: 630 } as const;
const PICTURE = { width: 504, height: 630 } as const;
const LONG_TITLE = 34;

/** Papers and inks of tokens.css: the renderer knows no variables. */
const PAPER = "#faf6ef";
const INK = "#1f1b16";
const INK_SOFT = "#4f473d";
const CLAY = "#a8481f";

function Mark() {
  return (
    <svg width="44" height="44" viewBox="0 0 32 32" aria-hidden="true">
      <path fill={CLAY} d="M2 3h13v8.2L22.5 8v16L15 20.8V29H2z" />
      <path fill={INK} d="M17.2 3H30v26H17.2v-4.7l7.6 3.2v-23l-7.6 3.2z" />
    </svg>
  );
}

/** A piece's picture, name, workshop and price, as JPEG. */
export async function pieceSharingImage(piece: Piece, place: Place): Promise<Buffer> {
  const [first] = piece.pictures;
  const picture = first && (await sharingPicture(first, PICTURE));
  const image = new ImageResponse(
    <div style={{ display: "flex", width: "100%", height: "100%", background: PAPER, color: INK }}>
      {/* biome-ignore lint/performance/noImgElement: drawn by the renderer, not by a browser */}
      {picture ? <img src={picture} alt="" {...PICTURE} /> : null}
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          flex: 1,
          padding: 56,
          fontFamily: "Be Vietnam Pro",
        }}
      >
        <div
          style={{ display: "flex", alignItems: "center", gap: 16, fontFamily: "Newsreader", fontSize: 30 }}
        >
          <Mark />
          Second Chance Crafts
        </div>
        <div style={{ display: "flex", flexDirection: "column", gap: 20 }}>
          <div
            style={{
              fontFamily: "Newsreader",
              fontSize: piece.title.length > LONG_TITLE ? 54 : 68,
              lineHeight: 1.06,
              letterSpacing: "-0.02em",
            }}
          >
            {piece.title}
          </div>
          <div style={{ fontSize: 28, lineHeight: 1.4, color: INK_SOFT }}>
            {`${piece.workshop.name}, ${piece.center.name}, ${countryName(piece.originCountry, place.locale)}`}
          </div>
        </div>
        <div style={{ fontSize: 40, fontWeight: 600 }}>{formatMoney(piece.price, place)}</div>
      </div>
    </div>,
    { ...SHARING_SIZE, fonts: await sharingFonts() },
  );
  return sharp(await image.arrayBuffer())
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
