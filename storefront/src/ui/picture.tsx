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
  /** The most pixels across that any screen shows of it. */
  readonly widest: number;
  /** The largest picture of the first screen: fetched first. */
  readonly first?: boolean;
  readonly className?: string;
}

/** A picture in the right size for the screen, on its own colour until it is there. No script. */
export function Picture({ picture, alt, sizes, widest, first = false, className }: PictureProps) {
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
      {...offered(props.srcSet ?? "", Math.min(widest, picture.width))}
      alt={alt}
      className={classNames("block h-auto w-full", className)}
      style={{ backgroundColor: picture.placeholder }}
    />
  );
}

/** The sizes worth offering: none beyond the first that is as wide as the picture is ever shown. */
function offered(srcSet: string, limit: number): { srcSet: string; src: string } {
  const all = srcSet.split(", ").map((candidate) => {
    const [src = "", width = ""] = candidate.split(" ");
    return { candidate, src, width: Number.parseInt(width, 10) };
  });
  const enough = all.findIndex(({ width }) => width >= limit);
  const kept = enough < 0 ? all : all.slice(0, enough + 1);
  return { srcSet: kept.map(({ candidate }) => candidate).join(", "), src: kept.at(-1)?.src ?? "" };
}
