import type { Picture as PictureDto } from "@second-chance/backend/contracts/picture";
import { getImageProps } from "next/image";
import { classNames } from "./class-names";
import { mediaPath } from "./media-path";

interface PictureProps {
  readonly picture: PictureDto;
  /** Empty when the words beside the picture already name the piece. */
  readonly alt: string;
  /** How wide it is shown, as in the `sizes` attribute. */
  readonly sizes: string;
  /** The largest picture of the first screen: fetched first. */
  readonly first?: boolean;
  readonly className?: string;
}

/** A picture in the right size for the screen, on its own colour until it is there. No script. */
export function Picture({ picture, alt, sizes, first = false, className }: PictureProps) {
  const { props } = getImageProps({
    src: mediaPath(picture.url),
    alt,
    width: picture.width,
    height: picture.height,
    sizes,
    loading: first ? "eager" : "lazy",
    fetchPriority: first ? "high" : "auto",
  });
  return (
    // biome-ignore lint/performance/noImgElement: getImageProps gives sizes and formats without client script
    <img
      {...props}
      alt={alt}
      className={classNames("block h-auto w-full", className)}
      style={{ backgroundColor: picture.placeholder }}
    />
  );
}
