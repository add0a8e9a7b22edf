"use client";

import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import type { ListingPreview } from "@second-chance/backend/contracts/manager/listing-preview";
import { useTranslations } from "next-intl";
import { type FormatPlace, formatSize, formatWeight } from "@/i18n/format";
import { VerdictLine } from "@/ui/verdict-line";
import { usePortal } from "../../portal/use-portal";
import { useWorkshop } from "../../portal/use-workshop";
import { useDesk } from "../drafts/use-desk";
import { SplitBar } from "../form/split-bar";
import { photoAddress } from "../photos/photo-address";
import { PriceThere } from "./price-there";

interface PieceAsShownProps {
  readonly content: ListingContent;
  readonly preview: ListingPreview | undefined;
  readonly place: FormatPlace;
}

/** The parts of a piece's page, made of a draft: photos, name, price there, verdict, words, facts, split. */
export function PieceAsShown({ content, preview, place }: PieceAsShownProps) {
  const t = useTranslations("piece");
  const tMoney = useTranslations("money");
  const { workshopId } = useWorkshop();
  const { state } = useDesk();
  const facts = usePortal<ListingFacts>(`/workshops/${workshopId}/listing-facts?locale=${place.locale}`).data;
  const { photos = [], materials = [], size_mm: size, weight_g, supply } = content;
  const verdict = preview?.verdicts.find(({ country }) => country === place.country.toUpperCase());
  const label = (key: string) => facts?.materials.find((each) => each.key === key)?.label ?? key;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t("craft"), facts?.crafts.find(({ craft }) => craft === content.craft)?.label],
    [t("materials"), materials.map(label).join(", ")],
    [t("size"), size && formatSize([size.length / 10, size.width / 10, size.height / 10], place)],
    [t("weight"), weight_g ? formatWeight(weight_g, place) : undefined],
  ];
  return (
    <article className="rounded-md border border-line p-4">
      <ul
        aria-label={t("gallery")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll it
        tabIndex={0}
        className="-mx-4 -mt-4 flex snap-x snap-mandatory overflow-x-auto bg-sand"
      >
        {photos.map(({ id, alt }) => (
          <li key={id} className="w-full shrink-0 snap-center">
            {/* biome-ignore lint/performance/noImgElement: it is on this device, or behind the manager's session */}
            <img
              src={photoAddress(id, state.photos.get(id), workshopId)}
              alt={alt || (content.title ?? "")}
              className="aspect-4/5 w-full object-cover"
            />
          </li>
        ))}
      </ul>
      <h2 lang={content.locale} className="mt-4 font-serif text-3xl">
        {content.title}
      </h2>
      <PriceThere preview={preview} place={place} home={content.price} />
      {supply && (
        <p>
          {supply.kind === "made_to_order"
            ? t("madeToOrder", { days: supply.days })
            : supply.quantity === 0
              ? t("soldOut")
              : supply.quantity === 1 && preview?.oneOfAKind
                ? t("stockOne")
                : t("stockFew", { count: supply.quantity })}
        </p>
      )}
      {verdict && (
        <div className="mt-3">
          <VerdictLine verdict={verdict.verdict} sentence={verdict.wording} />
        </div>
      )}
      <p lang={content.locale} className="mt-4 whitespace-pre-line">
        {content.words}
      </p>
      <dl className="mt-4 border-t border-line">
        {rows
          .filter(([, said]) => said)
          .map(([name, said]) => (
            <div key={name} className="flex justify-between gap-4 border-b border-line py-2">
              <dt className="text-ink-soft">{name}</dt>
              <dd className="text-right">{said}</dd>
            </div>
          ))}
      </dl>
      {preview?.split && (
        <section className="mt-5">
          <h3 className="mb-3 text-xl">{tMoney("parts")}</h3>
          <SplitBar split={preview.split} place={place} />
        </section>
      )}
    </article>
  );
}
