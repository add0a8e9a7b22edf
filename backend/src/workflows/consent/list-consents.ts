import type { MedusaContainer } from "@medusajs/framework/types";
import { custodyNamesBasis } from "../../config/custody-names";
import type { ConsentDto, ConsentList } from "../../contracts/manager/consent";
import { utcDay } from "../../domain/calendar-day";
import { endsSoon } from "../../domain/consent/consent";
import { CONSENT_MODULE } from "../../modules/consent";
import type { ConsentModuleService } from "../../modules/consent/service";
import { readProducts, readTranslations } from "../catalogue/read-products";
import { piecesOfWorkshop } from "../piece/pieces-of-workshop";
import { furtherCodes, workingCode } from "./give-code";
import { handsPhotos } from "./hands-photos";
import { inCustody } from "./in-custody";

/** Every consent of a workshop, those that count first, the one that ends soonest before others. */
export async function listConsents(container: MedusaContainer, workshopId: string): Promise<ConsentList> {
  const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
  const [rows, pieces, custody] = await Promise.all([
    consents.listMakerConsents({ workshop_id: workshopId }),
    piecesOfWorkshop(container, workshopId),
    inCustody(container, workshopId),
  ]);
  const products = await readProducts(
    container,
    pieces.map(({ productId }) => productId),
  );
  const texts = await readTranslations(container, products);
  const today = utcDay(new Date());
  const counting = rows.filter(({ ended_at }) => ended_at === null);
  const [codes, photos] = await Promise.all([
    furtherCodes(
      container,
      counting.map(({ maker_token }) => maker_token),
    ),
    handsPhotos(
      container,
      counting.flatMap(({ photo_id }) => photo_id ?? []),
    ),
  ]);
  return {
    consents: rows
      .map(
        (row): ConsentDto => ({
          id: row.id,
          makerToken: row.maker_token,
          use: row.use,
          content: row.content,
          photo: photos.get(row.photo_id ?? "") ?? null,
          language: row.language,
          productIds: row.product_ids,
          givenOn: row.given_on,
          expiresOn: row.expires_on,
          formNumber: row.form_number,
          endedOn: row.ended_at && utcDay(new Date(row.ended_at)),
          endedHow: row.ended_how,
          endsSoon: endsSoon(
            { givenOn: row.given_on, expiresOn: row.expires_on, ended: row.ended_at !== null },
            today,
          ),
          code: row.ended_at === null ? workingCode(row, codes) : null,
        }),
      )
      .sort(
        (a, b) =>
          Number(a.endedOn !== null) - Number(b.endedOn !== null) ||
          (a.expiresOn < b.expiresOn ? -1 : Number(a.expiresOn > b.expiresOn)),
      ),
    namesMayBeShown: !custody || custodyNamesBasis() !== null,
    pieces: products.map(({ id, title }) => ({
      productId: id,
      title: texts.get(id)?.title ?? { en: title, es: title, vi: title, lt: title },
    })),
  };
}
