import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { CATALOGUE_MODULE } from "../../../modules/catalogue";
import type { CatalogueModuleService } from "../../../modules/catalogue/service";
import { entryOfProduct, type NewEntry } from "../entry-of-product";
import { readProducts, readTranslations } from "../read-products";
import { readWorkFacts } from "../work-facts";

const LOCK = "catalogue-entries";
const WAIT_SECONDS = 30;

/**
 * Writes the rows of the products whose content differs from what is stored, and takes off the shelf those that
 * are no longer for sale. The rows are derived, so there is nothing to undo: a later projection puts them right.
 */
export const writeCatalogueEntriesStep = createStep(
  "write-catalogue-entries",
  async (productIds: readonly string[], { container }) => {
    const locking = container.resolve<ILockingModule>(Modules.LOCKING);
    // One at a time: who read a shelf before it was emptied would else write after the one who read it empty.
    const write = () => writeEntries(container, productIds);
    return new StepResponse(await locking.execute(LOCK, write, { timeout: WAIT_SECONDS }));
  },
);

async function writeEntries(container: MedusaContainer, productIds: readonly string[]) {
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE);
  const products = await readProducts(container, productIds);
  const makers = new Map(
    products.flatMap(({ id, workshop }) =>
      workshop?.center ? [[id, { workshopId: workshop.id, centerId: workshop.center.id }] as const] : [],
    ),
  );
  const [texts, work, stored] = await Promise.all([
    readTranslations(container, products),
    readWorkFacts(container, makers),
    catalogue.listCatalogueEntries(
      { product_id: [...productIds] },
      { select: ["id", "product_id", "revision", "listed", "handle", "center_id", "workshop_id"] },
    ),
  ]);
  const entries = products.flatMap((product): NewEntry[] => {
    const text = texts.get(product.id);
    const facts = work.get(product.id);
    const entry = text && facts ? entryOfProduct(product, text, facts) : null;
    return entry ? [entry] : [];
  });
  const known = new Map(stored.map((row) => [row.product_id, row]));
  const forSale = new Set(entries.map(({ product_id }) => product_id));
  const added = entries.filter(({ product_id }) => !known.has(product_id));
  const changed = entries.filter((entry) => {
    const row = known.get(entry.product_id);
    return row && (row.revision !== entry.revision || !row.listed);
  });
  const gone = stored.filter(({ product_id, listed }) => listed && !forSale.has(product_id));

  if (added.length) await catalogue.createCatalogueEntries(added.map(asRow));
  const updates = [
    ...changed.map((entry) => ({ id: known.get(entry.product_id)?.id ?? "", ...asRow(entry) })),
    ...gone.map(({ id }) => ({ id, listed: false })),
  ];
  if (updates.length) await catalogue.updateCatalogueEntries(updates);
  return [...added, ...changed, ...gone].map(({ handle, center_id, workshop_id }) => ({
    handle,
    centerId: center_id,
    workshopId: workshop_id,
  }));
}

/** Localised texts as plain objects, which the generated service types ask for. */
function asRow(entry: NewEntry) {
  return {
    ...entry,
    titles: { ...entry.titles },
    descriptions: { ...entry.descriptions },
    materials: { ...entry.materials },
    dimensions_cm: entry.dimensions_cm as unknown as Record<string, unknown>,
    evidence: entry.evidence as unknown as Record<string, unknown>,
    lifts: entry.lifts as unknown as Record<string, unknown>,
    used_up_work: entry.used_up_work as unknown as Record<string, unknown>,
    pictures: entry.pictures as unknown as Record<string, unknown>,
  };
}
