import { MAX_QUANTITY } from "@second-chance/backend/contracts/basket";
import { z } from "zod";
import { recallKept, rememberKept } from "@/data/shopper-cookies";

/** A cookie holds no more than this with room to spare. */
const MOST = 12;

const keptSchema = z
  .array(
    z.object({
      handle: z.string().min(1).max(120),
      variantId: z.string().min(1).max(64),
      quantity: z.number().int().min(1).max(MAX_QUANTITY),
    }),
  )
  .max(MOST);

/** A piece that a shopper keeps for later. */
export type KeptPiece = z.infer<typeof keptSchema>[number];

export async function readKeptPieces(): Promise<readonly KeptPiece[]> {
  return keptSchema.safeParse(await recallKept()).data ?? [];
}

/** The newest first; of one more than fit, the oldest goes. */
export function withKept(pieces: readonly KeptPiece[], piece: KeptPiece): KeptPiece[] {
  return [piece, ...withoutKept(pieces, piece.variantId)].slice(0, MOST);
}

export const withoutKept = (pieces: readonly KeptPiece[], variantId: string): KeptPiece[] =>
  pieces.filter((piece) => piece.variantId !== variantId);

/** Keeps a piece for later; one that doesn't read as a piece is left out. */
export async function keepPiece(piece: KeptPiece): Promise<void> {
  const parsed = keptSchema.safeParse(withKept(await readKeptPieces(), piece));
  if (parsed.success) await rememberKept(parsed.data);
}

export async function forgetPiece(variantId: string): Promise<void> {
  await rememberKept(withoutKept(await readKeptPieces(), variantId));
}
