import type { Picture } from "@second-chance/backend/contracts/picture";
import { mediaPath } from "@/ui/media-path";
import { PICTURE_QUALITY } from "@/ui/picture-quality";

/** One of the sizes that the image pipeline offers, enough for a tile on a sharp screen. */
const WIDTH = 320;

/** A piece of a craft, beside the craft's name. */
export function CraftPicture({ picture }: { readonly picture: Picture | null }) {
  return (
    <span
      aria-hidden="true"
      className="block aspect-4/3 bg-sand"
      style={picture ? { backgroundColor: picture.placeholder } : undefined}
    >
      {picture && (
        // biome-ignore lint/performance/noImgElement: a small client app; next/image is a script of its own
        <img
          src={`/_next/image?url=${encodeURIComponent(mediaPath(picture.url))}&w=${WIDTH}&q=${PICTURE_QUALITY}`}
          alt=""
          loading="lazy"
          className="size-full object-cover"
        />
      )}
    </span>
  );
}
