import type { ReceiptParcel } from "@second-chance/backend/contracts/receipt";
import { getTranslations } from "next-intl/server";
import { getTransparency } from "@/data/transparency";
import type { FormatPlace } from "@/i18n/format";
import { booksPath } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";

interface ReceiptBooksProps {
  readonly parcels: readonly ReceiptParcel[];
  readonly place: FormatPlace;
}

/** From this order to what became of all of them: the open books of its centers, and those of the whole shop for one that keeps its own closed. */
export async function ReceiptBooks({ parcels, place }: ReceiptBooksProps) {
  const t = await getTranslations("transparency.link");
  const books = await getTransparency(place.locale);
  const opening = books.ok ? books.value.centers.map(({ handle }) => handle) : [];
  const isOpen = ({ center }: ReceiptParcel) => opening.includes(center.handle);
  const links = [
    ...parcels.filter(isOpen).map(({ center: { handle, name } }) => ({
      href: booksPath(place, handle),
      words: t("named", { center: name }),
    })),
    ...(parcels.every(isOpen) ? [] : [{ href: booksPath(place), words: t("shop") }]),
  ];
  return (
    <ul className="mt-stack print:hidden">
      {links.map(({ href, words }) => (
        <li key={href}>
          <TextLink href={href} className="inline-flex min-h-11 items-center">
            {words}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
