import type { Locale } from "@second-chance/backend/contracts/locale";
import type {
  ListingRow,
  ListingState,
  UnlistedPiece,
} from "@second-chance/backend/contracts/manager/listing";
import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import { hasUnsaved, isUnsent, type KeptDraft } from "../drafts/kept-draft";
import { findWords } from "../find-words";

/** Where a piece stands for its manager: as the shop says, or `here`: the shop doesn't know it, `paused`: not for sale now. */
export type RowState = ListingState | "here" | "paused";

/** A piece in the list, from the shop, from this device, or from both. */
export interface PieceRow {
  readonly id: string;
  readonly title: string;
  readonly state: RowState;
  readonly photo: string | null;
  readonly price: ListingContent["price"] | null;
  /** Questions that an operator sent back. */
  readonly reasons: number;
  readonly isLive: boolean;
  readonly handle: string | null;
  /** What this device has of it. */
  readonly kept: KeptDraft | undefined;
  readonly changedAt: string;
  /** Came into the shop without a listing: it gets one when it is opened. */
  readonly unlisted?: Pick<UnlistedPiece, "product_id" | "picture">;
}

/** Made, and nothing answered yet: nobody has to see it. */
export const isBlank = ({ base, content }: KeptDraft): boolean =>
  base === null && Object.keys(content).length === 0;

function rowOfShop(row: ListingRow, kept: KeptDraft | undefined): PieceRow {
  return {
    id: row.id,
    title: row.title,
    state: row.paused && row.state === "published" ? "paused" : row.state,
    photo: row.photo,
    price: row.price as PieceRow["price"],
    reasons: row.reasons,
    isLive: row.is_live,
    handle: row.handle,
    kept,
    changedAt: row.updated_at,
  };
}

/** Pieces that came into the shop another way, behind those of the workshop's own; one that was opened here since is a piece like any. */
export function unlistedRows(
  pieces: readonly UnlistedPiece[] | undefined,
  kept: readonly KeptDraft[],
  locale: Locale,
): PieceRow[] {
  const opened = new Set(kept.map(({ base }) => base?.product_id));
  return (pieces ?? [])
    .filter(({ product_id }) => !opened.has(product_id))
    .map(({ product_id, title, handle, paused, price, picture }) => ({
      id: product_id,
      title: title[locale],
      state: paused ? "paused" : "published",
      photo: null,
      price: price as PieceRow["price"],
      reasons: 0,
      isLive: true,
      handle,
      kept: undefined,
      changedAt: "",
      unlisted: { product_id, picture },
    }));
}

/** What is on the device is newer than what the shop last said, wherever something waits. */
function withKept(row: PieceRow | undefined, kept: KeptDraft): PieceRow {
  const { base, content, id } = kept;
  const known = row?.state ?? base?.state ?? "here";
  const isChanged = known !== "sent_back" && hasUnsaved(kept);
  return {
    id,
    title: content.title ?? "",
    state: base === null ? "here" : isChanged ? "draft" : known,
    photo: content.photos?.[0]?.id ?? null,
    price: content.price ?? null,
    reasons: row?.reasons ?? base?.reasons.length ?? 0,
    isLive: row?.isLive ?? base?.live != null,
    handle: row?.handle ?? base?.handle ?? null,
    kept,
    changedAt: isUnsent(kept) ? kept.changedAt : (row?.changedAt ?? kept.changedAt),
  };
}

/**
 * All pieces of a workshop, the newest change first: the shop's list and what is on this device, each piece once. What is being
 * deleted isn't shown.
 * @param rows undefined while the shop's list has never been seen here
 * @param sent ids of what the shop took after it gave that list
 */
export function joinRows(
  rows: readonly ListingRow[] | undefined,
  kept: readonly KeptDraft[],
  sent: ReadonlySet<string> = new Set(),
): PieceRow[] {
  const byId = new Map(kept.map((draft) => [draft.id, draft]));
  const fromShop = (rows ?? []).map((row) => {
    const draft = byId.get(row.id);
    const shown = rowOfShop(row, draft);
    // A device that is in step and behind shows what the shop says.
    return draft && isUnsent(draft) ? withKept(shown, draft) : shown;
  });
  const known = new Set(fromShop.map(({ id }) => id));
  // Pieces of the shop that were opened here stand in for a list that was never seen; with the list, only what is new here.
  const isNews = (draft: KeptDraft) => draft.base === null || isUnsent(draft) || sent.has(draft.id);
  const onlyHere = kept.filter(
    (draft) => !known.has(draft.id) && !isBlank(draft) && (isNews(draft) || !rows),
  );
  return [...onlyHere.map((draft) => withKept(undefined, draft)), ...fromShop]
    .filter((row) => row.kept?.wish !== "delete")
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}

/** The states that there are pieces of, in the order of a piece's life. */
const LIFE: readonly RowState[] = [
  "sent_back",
  "here",
  "draft",
  "submitted",
  "published",
  "paused",
  "withdrawn",
];

export function statesOf(rows: readonly PieceRow[]): readonly { state: RowState; count: number }[] {
  return LIFE.map((state) => ({ state, count: rows.filter((row) => row.state === state).length })).filter(
    ({ count }) => count > 0,
  );
}

export function findRows(
  rows: readonly PieceRow[],
  sought: string,
  state: RowState | undefined,
): readonly PieceRow[] {
  return rows.filter((row) => (!state || row.state === state) && findWords(sought, row.title));
}
