import type { Metadata } from "next";
import { must } from "@/data/must";
import { getPiece } from "@/data/pieces";
import { env } from "@/env";
import { pieceJsonLd } from "@/features/piece/piece-json-ld";
import { PieceView } from "@/features/piece/piece-view";
import { JsonLd } from "@/features/seo/json-ld";
import { pageMetadata } from "@/features/seo/page-metadata";
import { enterPlace } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";

interface PieceProps {
  readonly params: Promise<{ locale: string; country: string; handle: string }>;
}

async function readPage(params: PieceProps["params"]) {
  const place = await enterPlace(params);
  const piece = must(await getPiece((await params).handle, place.locale, place.country));
  return { place, piece };
}

export function generateStaticParams(): { handle: string }[] {
  return [];
}

export async function generateMetadata({ params }: PieceProps): Promise<Metadata> {
  const { place, piece } = await readPage(params);
  return pageMetadata({
    place,
    page: `/pieces/${piece.handle}`,
    title: piece.title,
    description: piece.description,
    sharingImage: pathOf(place, `/pieces/${piece.handle}/sharing.jpg`),
  });
}

export default async function PiecePage({ params }: PieceProps) {
  const { place, piece } = await readPage(params);
  return (
    <>
      <JsonLd data={pieceJsonLd(piece, place, env().SITE_URL)} />
      <PieceView piece={piece} place={place} />
    </>
  );
}
