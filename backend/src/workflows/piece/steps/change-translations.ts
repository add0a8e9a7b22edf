import type { ITranslationModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Localised } from "../../../contracts/locale";
import { translationsOf } from "../translate-texts";

export interface ChangedTranslations {
  readonly productId: string;
  readonly fields: Readonly<Record<string, Localised>>;
}

/** Writes a product's texts in every language; undone by writing those from before. */
export const changeTranslationsStep = createStep(
  "change-translations",
  async ({ productId, fields }: ChangedTranslations, { container }) => {
    const service = container.resolve<ITranslationModuleService>(Modules.TRANSLATION);
    const before = await service.listTranslations({ reference: "product", reference_id: productId });
    const idOf = new Map(before.map(({ locale_code, id }) => [locale_code, id]));
    const wanted = translationsOf("product", productId, fields);
    const changed = wanted.flatMap(({ locale_code, translations }) => {
      const id = idOf.get(locale_code);
      const known = before.find((row) => row.id === id)?.translations ?? {};
      return id ? [{ id, translations: { ...known, ...translations } }] : [];
    });
    if (changed.length > 0) await service.updateTranslations(changed);
    const missing = wanted.filter(({ locale_code }) => !idOf.has(locale_code));
    const created = missing.length > 0 ? await service.createTranslations(missing) : [];
    return new StepResponse(wanted.length, {
      earlier: before.map(({ id, translations }) => ({ id, translations })),
      createdIds: created.map(({ id }) => id),
    });
  },
  async (done, { container }) => {
    if (!done) return;
    const service = container.resolve<ITranslationModuleService>(Modules.TRANSLATION);
    if (done.earlier.length > 0) await service.updateTranslations(done.earlier);
    if (done.createdIds.length > 0) await service.deleteTranslations(done.createdIds);
  },
);
