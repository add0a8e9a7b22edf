import type { Locale } from "@second-chance/backend/contracts/locale";
import { getCatalogue } from "@/data/catalogue";

/** Any country would do: its catalogue names every craft that is on sale somewhere. */
const COUNTRY = "de";

/** Names of crafts as the shop says them; one that is no longer on sale is called by its key. */
export async function craftNames(locale: Locale): Promise<(craft: string) => string> {
  const catalogue = await getCatalogue(locale, COUNTRY);
  const names = new Map(
    catalogue.ok ? catalogue.value.facets.craft.map(({ value, label }) => [value, label]) : [],
  );
  return (craft) => names.get(craft) ?? craft.replaceAll("_", " ");
}
