import type { Picture } from "../../contracts/picture";
import { publicPath } from "./public-path";

/** What the shop remembers of a picture that the file store holds at `url`. */
export function storedPicture(facts: Omit<Picture, "url">, url: string): Picture {
  const { width, height, placeholder, view, illustration, alt } = facts;
  const picture = { url: publicPath(url), width, height, placeholder, view, illustration };
  return alt ? { ...picture, alt } : picture;
}
