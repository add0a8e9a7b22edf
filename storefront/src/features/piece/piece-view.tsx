import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import { MoneyTrail } from "@/features/money/money-trail";
import { PieceGrid } from "@/features/pieces/piece-grid";
import { BooksLink } from "@/features/transparency/books-link";
import type { Place } from "@/i18n/find-place";
import { countryInText } from "@/i18n/format";
import { cataloguePath, centerPath, pathOf } from "@/i18n/paths";
import { Breadcrumb } from "@/ui/breadcrumb";
import { Container } from "@/ui/container";
import { Section } from "@/ui/section";
import { Arrival } from "./arrival";
import { BuyPanel } from "./buy-panel";
import { Gallery } from "./gallery";
import { MakerNote } from "./maker-note";
import { PieceFacts } from "./piece-facts";

const ROW = 4;

/** Everything about one piece, for one country. Beside the panel the first picture is as tall as the window leaves it. */
export async function PieceView({ piece, place }: { readonly piece: Piece; readonly place: Place }) {
  const t = await getTranslations("piece");
  const common = await getTranslations("common");
  const shell = await getTranslations("shell");
  const money = await getTranslations("money");
  return (
    <>
      <Container className="py-3 max-lg:hidden">
        <Breadcrumb
          label={common("breadcrumb")}
          crumbs={[
            { label: common("home"), href: pathOf(place) },
            { label: shell("nav.catalogue"), href: cataloguePath(place) },
            { label: piece.center.name, href: centerPath(place, piece.center.handle) },
            { label: piece.title },
          ]}
        />
      </Container>
      <div className="mx-auto grid max-w-page grid-cols-[minmax(0,1fr)] gap-x-gutter gap-y-6 lg:grid-cols-[max(26rem,min(52%,80svh-9.5rem))_minmax(0,1fr)] lg:px-gutter">
        <Gallery title={piece.title} pictures={piece.pictures} />
        <div className="flex flex-col gap-6 px-gutter lg:sticky lg:top-6 lg:gap-4 lg:self-start lg:px-0">
          <BuyPanel piece={piece} place={place} />
          {/* Facts come before what an allowed parcel is told; a refusal stays by the button that it switches off. */}
          <div className={piece.verdict.purchasable ? "lg:order-last" : ""}>
            <Arrival piece={piece} place={place} />
          </div>
          <PieceFacts piece={piece} place={place} />
        </div>
      </div>
      <Container className="mt-stack">
        <p className="max-w-prose font-serif text-xl whitespace-pre-line">{piece.description}</p>
      </Container>
      <section aria-labelledby="maker" className="mt-section bg-sand py-section">
        <Container className="grid items-start gap-stack lg:grid-cols-2">
          <MakerNote piece={piece} place={place} />
          {piece.trail ? (
            <div id="money" className="rounded-md bg-paper-raised p-5 sm:p-8">
              <h2 className="mb-3 font-sans text-sm font-semibold tracking-normal">{t("money")}</h2>
              <MoneyTrail trail={piece.trail} place={place} />
              <p className="mt-2 max-w-prose text-sm text-ink-soft">{money("post")}</p>
              <BooksLink place={place} center={piece.center} />
            </div>
          ) : null}
        </Container>
      </section>
      {piece.alternatives.length > 0 ? (
        <Section
          id="alternatives"
          title={t("alternatives", { country: countryInText(place.country, place.locale) })}
          lead={piece.alternativesWording}
        >
          <PieceGrid pieces={piece.alternatives.slice(0, ROW)} place={place} />
        </Section>
      ) : null}
      {piece.more.length > 0 ? (
        <Section id="more" title={t("more")}>
          <PieceGrid pieces={piece.more.slice(0, ROW)} place={place} />
        </Section>
      ) : null}
    </>
  );
}
