import { getPiece } from "@/data/pieces";
import { pieceSharingImage } from "@/features/sharing/piece-sharing-image";
import { readPlace } from "@/i18n/enter-place";

/** Made at the first request and kept like the page beside it, whose tags it shares. */
export const dynamic = "force-static";

export function generateStaticParams(): { handle: string }[] {
  return [];
}

interface SharingProps {
  readonly params: Promise<{ locale: string; country: string; handle: string }>;
}

/** What a messenger shows for a piece: its picture, its workshop and its price. JPEG, 1200 × 630. */
export async function GET(_request: Request, { params }: SharingProps): Promise<Response> {
  const place = await readPlace(params);
  if (!place) return new Response(null, { status: 404 });
  const piece = await getPiece((await params).handle, place.locale, place.country);
  if (!piece.ok) return new Response(null, { status: 404 });
  const image = await pieceSharingImage(piece.value, place);
  return new Response(new Uint8Array(image), { headers: { "content-type": "image/jpeg" } });
}
