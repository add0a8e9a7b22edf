import { type Piece, pieceSchema } from "@second-chance/backend/contracts/piece";
import { cache } from "react";
import type { FormatPlace } from "@/i18n/format";
import { readKept } from "./kept";
import type { Result } from "./result";
import { TAGS } from "./tags";

/** Everything a product page shows, for a language and a ship-to country. */
export const getPiece = cache(
  (handle: string, locale: FormatPlace["locale"], country: string): Promise<Result<Piece>> =>
    readKept({
      path: `/store/pieces/${encodeURIComponent(handle)}?${new URLSearchParams({ locale, country })}`,
      schema: pieceSchema,
      tags: [TAGS.piece(handle)],
    }),
);
