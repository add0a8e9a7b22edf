import type { Picture as PictureDto } from "@second-chance/backend/contracts/picture";
import { getLocale, getTranslations } from "next-intl/server";
import type { Messages } from "@/i18n/messages";
import { Icon } from "@/ui/icon";
import { mediaPath } from "@/ui/media-path";
import { Picture } from "@/ui/picture";
import { shownWidth } from "@/ui/shown-width";
import { ZoomLink } from "./zoom-link";

type View = keyof Messages["piece"]["views"];

/** From 1024 px on the column follows the height of the window (piece-view). */
const SIZES = {
  wide: shownWidth("92vw", { "64rem": "max(26rem, min(49rem, 50vw, 80vh - 9.5rem))", "40rem": "100vw" }),
  half: shownWidth("92vw", { "64rem": "max(13rem, min(24.5rem, 25vw, 40vh - 4.75rem))", "40rem": "50vw" }),
};

interface GalleryProps {
  readonly title: string;
  readonly pictures: readonly PictureDto[];
}

/** The first over the whole width, the others in twos; one that would be left over fills its row. */
const isWide = (index: number, count: number): boolean =>
  index === 0 || (index === count - 1 && index % 2 === 1);

/** All pictures in a column, or to swipe through on a phone. Each opens large: as a link, or in place with script. */
export async function Gallery({ title, pictures }: GalleryProps) {
  const t = await getTranslations("piece");
  const locale = await getLocale();
  const altOf = (picture: PictureDto): string => {
    const own = picture.alt?.[locale];
    if (own) return own;
    const key = `views.${picture.view}` as `views.${View}`;
    const view = t.has(key) ? t(key) : picture.view;
    return picture.illustration ? t("altIllustration", { title, view }) : t("alt", { title, view });
  };
  return (
    <figure aria-label={t("gallery")}>
      <ul className="flex snap-x snap-mandatory overflow-x-auto sm:grid sm:grid-cols-2 sm:gap-1 sm:overflow-visible">
        {pictures.map((picture, index) => (
          <li
            key={picture.url}
            className={`relative w-[92vw] shrink-0 snap-start sm:w-auto ${isWide(index, pictures.length) ? "sm:col-span-2" : ""}`}
          >
            <ZoomLink href={mediaPath(picture.url)} closeLabel={t("closePicture")} alt={altOf(picture)}>
              <Picture
                picture={picture}
                alt={altOf(picture)}
                sizes={isWide(index, pictures.length) ? SIZES.wide : SIZES.half}
                widest={index === 0 ? 1440 : 1080}
                first={index === 0}
                className="aspect-4/5 h-full object-cover"
              />
              <span className="absolute right-3 bottom-3 grid size-11 place-items-center rounded-full bg-paper-raised">
                <Icon name="zoom" />
                <span className="sr-only">{t("enlarge")}</span>
              </span>
            </ZoomLink>
          </li>
        ))}
      </ul>
      {pictures.some((picture) => picture.illustration) ? (
        <figcaption className="mt-2 px-gutter text-sm text-ink-soft lg:px-0">{t("illustration")}</figcaption>
      ) : null}
    </figure>
  );
}
