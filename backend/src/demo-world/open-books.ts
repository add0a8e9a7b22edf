import type { MakerBand } from "../contracts/maker-bands";
import { type DemoCenter, readDemoCatalogue } from "../datasets/demo-catalogue";
import { utcDay } from "../domain/calendar-day";
import { bandOf } from "../domain/small-numbers/maker-band";
import { lastOpenQuarter, quartersFrom } from "../domain/small-numbers/open-quarter-days";
import { OPEN_BOOKS_MODULE } from "../modules/open-books";
import type { OpenBooksModuleService } from "../modules/open-books/service";
import { recordAgreement } from "../workflows/open-books/record-agreement";
import { placeIds } from "./place-ids";
import type { Seeding, SeedPart } from "./seeding";

const FIRST_QUARTER = "2025-Q2";
const AGREED_ON = "2026-10-05";
const BY = "seed";

/** Agrees to nothing: its page has no open books, and no total has it in it. */
const CLOSED = "pe-ancon-2";
/** Were few for a while: these quarters are told of nowhere. */
const FEW: readonly (readonly [center: string, quarter: string])[] = [
  ["vn-demo-thai-nguyen", "2026-Q2"],
  ["za-demo-khula", "2026-Q3"],
];

/** All centers of the demo but one let everybody read what they earned, and have told of their makers. */
export async function openBooks({ container }: Seeding): Promise<SeedPart> {
  const books = container.resolve<OpenBooksModuleService>(OPEN_BOOKS_MODULE);
  const ids = await placeIds(container);
  const agreed = new Set(
    (await books.listPublishingAgreements({}, { select: ["center_id"] })).map(({ center_id }) => center_id),
  );
  const told = new Set(
    (await books.listMakersTolds({}, { select: ["center_id", "quarter"] })).map(
      ({ center_id, quarter }) => `${center_id} ${quarter}`,
    ),
  );
  const created: string[] = [];
  for (const center of readDemoCatalogue().centres) {
    const centerId = ids.get(center.id) ?? "";
    for (const quarter of quartersFrom(FIRST_QUARTER, lastOpenQuarter(utcDay(new Date())))) {
      if (told.has(`${centerId} ${quarter}`)) continue;
      const band = bandIn(center, quarter);
      await books.tellMakers({ centerId, quarter, band, by: { kind: "operator", id: BY } });
      created.push(`makers of ${center.id} in ${quarter}`);
    }
    if (center.id === CLOSED || agreed.has(centerId)) continue;
    const agreement = {
      center_id: centerId,
      agreed_by: "Director of the demo center",
      agreed_on: AGREED_ON,
      first_quarter: FIRST_QUARTER,
    };
    await recordAgreement(container, agreement, BY);
    created.push(`open books of ${center.id}`);
  }
  return { part: "open books", created };
}

/** The demo's centers sell some ten pieces a quarter: no more people than that can have earned from them. */
const MOST_EARNING = 9;

/** As many as the workshops' own bands begin with, as far as the pieces go. */
function bandIn(center: DemoCenter, quarter: string): MakerBand {
  if (FEW.some(([few, when]) => few === center.id && when === quarter)) return "under-5";
  const makers = center.workshops.reduce((sum, { makers_band }) => sum + Number.parseInt(makers_band, 10), 0);
  return bandOf(Math.min(makers, MOST_EARNING));
}
