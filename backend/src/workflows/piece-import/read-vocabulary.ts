import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LABOUR_CATEGORIES } from "../../contracts/labour-category";
import type { Locale } from "../../contracts/locale";
import type { CurrencyCode } from "../../contracts/money";
import { readCrafts } from "../../datasets/crafts";
import { readMaterials } from "../../datasets/materials";
import { utcDay } from "../../domain/calendar-day";
import { REFUSED_WORK } from "../../domain/listing/listing-knowledge";
import { Choices } from "../../domain/piece-import/choices";
import type { ImportVocabulary } from "../../domain/piece-import/read-row";
import { CATEGORY_WORDS } from "../../domain/verdict/category-words";

const allowed = LABOUR_CATEGORIES.filter((category) => !REFUSED_WORK.includes(category));

/** What the cells of a workshop's list may say, in every language of the shop. */
export async function readVocabulary(
  container: MedusaContainer,
  workshopId: string,
  locale: Locale,
): Promise<ImportVocabulary> {
  return {
    crafts: new Choices(
      [...readCrafts().values()].map(({ craft, label }) => ({ key: craft, words: Object.values(label) })),
    ),
    materials: new Choices(
      [...readMaterials().values()].map(({ key, name }) => ({ key, words: Object.values(name) })),
    ),
    categories: new Choices(
      LABOUR_CATEGORIES.map((category) => ({
        key: category,
        words: Object.values(CATEGORY_WORDS[category]),
      })),
    ),
    allowedCategories: new Set(allowed),
    currency: await currencyOf(container, workshopId),
    locale,
    today: utcDay(new Date()),
  };
}

/** What the template and the paper sheet offer to choose from, in one language. */
export async function readTemplateFacts(container: MedusaContainer, workshopId: string, locale: Locale) {
  const inOrder = (words: string[]) => words.sort((a, b) => a.localeCompare(b, locale));
  return {
    locale,
    currency: await currencyOf(container, workshopId),
    crafts: inOrder([...readCrafts().values()].map(({ label }) => label[locale])),
    materials: inOrder([...readMaterials().values()].map(({ name }) => name[locale])),
    categories: allowed.map((category) => CATEGORY_WORDS[category][locale]),
  };
}

async function currencyOf(container: MedusaContainer, workshopId: string): Promise<CurrencyCode> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await sql("workshop as w")
    .join("center as c", "c.id", "w.center_id")
    .where("w.id", workshopId)
    .first("c.currency_code");
  return row.currency_code;
}
