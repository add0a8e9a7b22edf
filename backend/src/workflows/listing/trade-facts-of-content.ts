import { LOCALES, type Localised } from "../../contracts/locale";
import type { ListingContent } from "../../contracts/manager/listing-content";
import { readCrafts } from "../../datasets/crafts";
import { readMaterials } from "../../datasets/materials";

/** Handling and compliance flags: those of the craft, and what its materials bring along. */
export function flagsOf({ craft = "", materials = [] }: ListingContent): string[] {
  const known = readMaterials();
  const flags = [
    ...(readCrafts().get(craft)?.flags ?? []),
    ...materials.flatMap((material) => known.get(material)?.flags ?? []),
  ];
  return [...new Set(flags)];
}

/** Latin names as customs asks for them: what the workshop wrote, or what its materials can only be. */
export function speciesOf({ species = [], materials = [] }: ListingContent): string | null {
  const written = species.map((name) => name.trim()).filter(Boolean);
  if (written.length > 0) return written.join(", ");
  const known = readMaterials();
  const certain = materials.flatMap((material) => {
    const names = known.get(material)?.species ?? [];
    return names.length === 1 ? names : [];
  });
  return certain.length > 0 ? certain.join(", ") : null;
}

/** The materials as a page lists them; a workshop's own word stands as it was written. */
export function materialsText({ materials = [] }: ListingContent): Localised {
  const known = readMaterials();
  const inLocale = (locale: keyof Localised) =>
    materials.map((material) => known.get(material)?.name[locale] ?? material).join(", ");
  return Object.fromEntries(LOCALES.map((locale) => [locale, inLocale(locale)])) as Localised;
}
