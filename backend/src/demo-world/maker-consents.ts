import type { Locale } from "../contracts/locale";
import { FROM_HERE } from "../domain/access/act";
import { utcDay } from "../domain/calendar-day";
import { latestExpiry } from "../domain/consent/consent";
import { ACCESS_MODULE } from "../modules/access";
import type { AccessModuleService } from "../modules/access/service";
import { CONSENT_MODULE } from "../modules/consent";
import type { ConsentModuleService } from "../modules/consent/service";
import { recordConsent } from "../workflows/consent/record-consent";
import { placeIds } from "./place-ids";
import type { Seeding, SeedPart } from "./seeding";

interface DemoMaker {
  /** Fixed, so that a second seeding finds the form again, also when it has ended. */
  readonly token: string;
  readonly workshop: string;
  /** Login of the demo's manager who recorded it. */
  readonly recordedBy: string;
  readonly craftName: string | null;
  readonly words: string | null;
  readonly language: Locale;
  readonly formNumber: string;
}

/** Invented makers outside of prisons: in custody no craft name is shown. */
const MAKERS: readonly DemoMaker[] = [
  {
    token: "5b0c7a52-6a1e-4d54-9a0b-6f1f5f0c2a11",
    workshop: "sj-hand",
    recordedBy: "rosa@casa.example",
    craftName: "Luna",
    words: "Cada jabón lleva una flor que secamos en el techo de la casa.",
    language: "es",
    formNumber: "SJ-001",
  },
  {
    token: "5b0c7a52-6a1e-4d54-9a0b-6f1f5f0c2a12",
    workshop: "hb-brocade",
    recordedBy: "lan-song-da",
    craftName: "Sen",
    words: "Hoa văn này mẹ tôi dệt, bà tôi dệt, và bây giờ tôi dệt.",
    language: "vi",
    formNumber: "HB-001",
  },
  {
    token: "5b0c7a52-6a1e-4d54-9a0b-6f1f5f0c2a13",
    workshop: "dz-clay",
    recordedBy: "ruta@dzukija.example",
    craftName: null,
    words: "Molis nemėgsta skubėti. Išmokau laukti kartu su juo.",
    language: "lt",
    formNumber: "DZ-001",
  },
];

/** A few makers who let something be shown, each by a form of today, for a year. */
export async function makerConsents({ container }: Seeding): Promise<SeedPart> {
  const consents = container.resolve<ConsentModuleService>(CONSENT_MODULE);
  const known = await consents.listMakerConsents({}, { select: ["maker_token"] });
  const recorded = new Set(known.map(({ maker_token }) => maker_token));
  const managers = await container
    .resolve<AccessModuleService>(ACCESS_MODULE)
    .listAccounts({}, { select: ["id", "login"] });
  const ids = await placeIds(container);
  const today = utcDay(new Date());
  const missing = MAKERS.filter(({ token }) => !recorded.has(token));
  for (const { token, workshop, recordedBy, craftName, words, language, formNumber } of missing) {
    const workshopId = ids.get(workshop) ?? "";
    const managerId = managers.find(({ login }) => login === recordedBy)?.id ?? "";
    await recordConsent(
      container,
      {
        maker_token: token,
        craft_name: craftName,
        words,
        // There is none: nobody's hands were photographed for an invented maker.
        hands_picture: null,
        language,
        product_ids: null,
        given_on: today,
        expires_on: latestExpiry(today),
        form_number: formNumber,
        heard_by_other: true,
        of_age: true,
      },
      {
        workshopId,
        managerId,
        act: {
          actor: { kind: "manager", id: managerId },
          action: "consent.recorded",
          centerId: null,
          workshopId,
          subject: { type: "maker", id: token },
          from: FROM_HERE,
        },
      },
    );
  }
  return { part: "maker consents", created: missing.map(({ formNumber }) => formNumber) };
}
