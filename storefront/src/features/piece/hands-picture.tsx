import type { HandsPicture as HandsPictureDto } from "@second-chance/backend/contracts/consent";
import { PHOTO_SMALL_SIDE } from "@second-chance/backend/contracts/manager/photo-words";
import type { Place } from "@/i18n/find-place";

interface HandsPictureProps {
  readonly picture: HandsPictureDto;
  readonly place: Pick<Place, "locale">;
}

/** A maker's hands, straight from the register: no resized copy of it is made, which a withdrawal would have to find. */
export function HandsPicture({
  picture: { consentId, width, height, placeholder, alt },
  place,
}: HandsPictureProps) {
  const address = `/hands/${consentId}`;
  const smallWidth = Math.round(Math.min(width, (PHOTO_SMALL_SIDE * width) / Math.max(width, height)));
  return (
    // biome-ignore lint/performance/noImgElement: Next would keep what it has resized
    <img
      src={`${address}?size=small`}
      srcSet={`${address}?size=small ${smallWidth}w, ${address} ${width}w`}
      sizes="16rem"
      width={width}
      height={height}
      alt={alt.text}
      lang={alt.language === place.locale ? undefined : alt.language}
      loading="lazy"
      className="mb-3 block h-auto w-full max-w-64 rounded-sm"
      style={{ backgroundColor: placeholder }}
    />
  );
}
