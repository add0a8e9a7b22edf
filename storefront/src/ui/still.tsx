import { getImageProps, type StaticImageData } from "next/image";
import { classNames } from "./class-names";

interface StillProps {
  /** A picture that is part of the shop itself, imported from a file. */
  readonly picture: StaticImageData;
  readonly alt: string;
  /** How wide it is shown, as in the `sizes` attribute. */
  readonly sizes: string;
  /** The largest picture of the first screen: fetched first. */
  readonly first?: boolean;
  readonly className?: string;
}

/** A picture of the shop's own pages in the right size for the screen. No script. */
export function Still({ picture, alt, sizes, first = false, className }: StillProps) {
  const { props } = getImageProps({
    src: picture,
    alt,
    sizes,
    loading: first ? "eager" : "lazy",
    fetchPriority: first ? "high" : "auto",
  });
  return (
    // biome-ignore lint/performance/noImgElement: getImageProps gives sizes and formats without client script
    <img {...props} alt={alt} className={classNames("block h-auto w-full bg-sand", className)} />
  );
}
