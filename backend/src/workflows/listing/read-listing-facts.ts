import type { MedusaContainer } from "@medusajs/framework/types";
import { LABOUR_CATEGORIES } from "../../contracts/labour-category";
import type { Locale } from "../../contracts/locale";
import type {
  CraftFacts,
  ListingFacts,
  MaterialFacts,
  SpeciesFacts,
} from "../../contracts/manager/listing-facts";
import { careOf } from "../../datasets/care-texts";
import { readCrafts } from "../../datasets/crafts";
import { readMaterials } from "../../datasets/materials";
import { utcDay } from "../../domain/calendar-day";
import { needsSpecies } from "../../domain/customs/trade-facts";
import { REFUSED_WORK } from "../../domain/listing/listing-knowledge";
import { priceLimits } from "../../domain/listing/price-limits";
import { CATEGORY_WORDS } from "../../domain/verdict/category-words";
import type { ShopWindow } from "../../shop-window/arrange-window";
import type { CenterRecord } from "../../shop-window/places";
import { centerDocuments } from "./center-documents";
import { craftsInTheShop } from "./craft-weights";
import { policyOfCenter } from "./policy-of-center";
import { workshopPlace } from "./workshop-place";

/** All that a workshop's form offers, in one language. */
export async function readListingFacts(
  container: MedusaContainer,
  workshopId: string,
  locale: Locale,
): Promise<ListingFacts> {
  const { window, center } = await workshopPlace(container, workshopId);
  const today = utcDay(new Date());
  const documents = await centerDocuments(container, center.id);
  const { lowestMinor, highestMinor } = priceLimits(center.currency_code);
  const policy = policyOfCenter(window, center);
  return {
    crafts: craftFacts(window, locale),
    materials: materialFacts(locale),
    species: speciesFacts(locale),
    evidence: documents
      .filter(({ expiresOn }) => expiresOn >= today)
      .map(({ id, kind, issuedOn, expiresOn }) => ({
        id,
        kind,
        issued_on: issuedOn,
        expires_on: expiresOn,
      })),
    labour_categories: LABOUR_CATEGORIES.filter((category) => !REFUSED_WORK.includes(category)).map(
      (category) => ({
        category,
        label: CATEGORY_WORDS[category][locale],
        in_prison: category.startsWith("custody_"),
      }),
    ),
    usual: usualWork(center),
    currency_code: center.currency_code,
    price: { lowest_minor: lowestMinor.toString(), highest_minor: highestMinor.toString() },
    policy: policy ? { id: policy.id, version: policy.version } : null,
  };
}

/** What most pieces of a center begin with. */
function usualWork({ default_labour_category, kind, language }: CenterRecord): ListingFacts["usual"] {
  return {
    labour_category: default_labour_category,
    made_in_prison: kind === "prison_women" || kind === "prison_men",
    locale: language,
  };
}

function craftFacts(window: ShopWindow, locale: Locale): CraftFacts[] {
  const inTheShop = craftsInTheShop(window);
  return [...readCrafts().values()]
    .map(({ craft, label, group, hs6, flags }) => ({
      craft,
      label: label[locale],
      group,
      hs6,
      picture: inTheShop.get(craft)?.example?.pictures[0] ?? null,
      weight_g: inTheShop.get(craft)?.weights ?? null,
      care: careOf(craft)?.[locale] ?? null,
      species_needed: needsSpecies(flags),
    }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

function materialFacts(locale: Locale): MaterialFacts[] {
  return [...readMaterials().values()]
    .map(({ key, name, species, species_needed }) => ({
      key,
      label: name[locale],
      species,
      species_needed,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

/** Each Latin name once, under the first material that may be of it. */
function speciesFacts(locale: Locale): SpeciesFacts[] {
  const labels = new Map<string, string>();
  for (const { name, species } of readMaterials().values())
    for (const latin of species) labels.set(latin, labels.get(latin) ?? name[locale]);
  return [...labels].map(([latin, label]) => ({ latin, label })).sort((a, b) => (a.latin < b.latin ? -1 : 1));
}
