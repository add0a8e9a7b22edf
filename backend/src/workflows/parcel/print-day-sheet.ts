import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import { MOST_LISTED } from "../../contracts/manager/parcel-words";
import type { SheetParcel } from "../../documents/day-sheet/day-sheet";
import { daySheetPdf } from "../../documents/day-sheet/day-sheet-pdf";
import { utcDay } from "../../domain/calendar-day";
import { isOwnLine, type PackingReach } from "../../domain/parcel/packing-reach";
import type { ShopWindow } from "../../shop-window/arrange-window";
import { shopWindow } from "../../shop-window/shop-window";
import type { PrintedDocument } from "../print/printed-document";
import { type ManagedRow, managedRows } from "./managed-rows";
import { isHeldInShop, pieceToPack } from "./piece-to-pack";
import { presentManaged } from "./present-managed";

/** The work of the day in somebody's reach, on paper. */
export async function printDaySheet(
  container: MedusaContainer,
  reach: PackingReach,
  locale: Locale,
  now = new Date(),
): Promise<PrintedDocument> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const listed = { limit: MOST_LISTED, offset: 0 };
  const [toPrepare, packed, window] = await Promise.all([
    managedRows(sql, reach, { view: "to_prepare", ...listed }),
    managedRows(sql, reach, { view: "packed", ...listed }),
    shopWindow(container),
  ]);
  const onSheet = (row: ManagedRow): SheetParcel => ({
    ...presentManaged(row, reach, now),
    lines: row.lines
      .filter((line) => isOwnLine(line, reach))
      .map((line) => {
        const { titles, sku, quantity } = pieceToPack(window, line);
        return { title: titles[locale], sku, quantity, isHeld: isHeldInShop(window, line, row.country) };
      }),
  });
  const day = utcDay(now);
  const content = await daySheetPdf({
    locale,
    day,
    place: placeName(window, reach, locale),
    toPrepare: toPrepare.map(onSheet),
    packed: packed.map(onSheet),
  });
  return { fileName: `work-${day}.pdf`, content };
}

function placeName(
  window: ShopWindow,
  { centerId, workshopId, wholeCenter }: PackingReach,
  locale: Locale,
): string {
  const place = wholeCenter ? window.centersById.get(centerId) : window.workshopsById.get(workshopId);
  return place?.name[locale] ?? "";
}
