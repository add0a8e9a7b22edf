import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { booksPath } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";

interface BooksLinkProps {
  readonly place: FormatPlace;
  /** Whose page or piece this is. */
  readonly center: { readonly handle: string; readonly opensBooks: boolean };
}

/** From one price to what became of all of them: the center's open books, or those of the whole shop where it keeps its own closed. */
export async function BooksLink({ place, center: { handle, opensBooks } }: BooksLinkProps) {
  const t = await getTranslations("transparency.link");
  return (
    <TextLink
      href={booksPath(place, opensBooks ? handle : undefined)}
      className="inline-flex min-h-11 items-center"
    >
      {t(opensBooks ? "center" : "shop")}
    </TextLink>
  );
}
