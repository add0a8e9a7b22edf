import { backendModule } from "../start/backend-module.mjs";
import { median, row } from "./measure.mjs";

const GOAL_MS = 80;
const WARM_UPS = 5;
const FORMS = 40;
const LINES = 8;
const LANGUAGES = ["en", "es", "vi", "lt"];

/** What a CN23 of eight kinds of pieces costs to draw, fonts and all, in each language. One core, no database. */
export async function benchPapers() {
  /** @type {{ customsFormPdf: (declaration: unknown, language: string) => Promise<Buffer> }} */
  const { customsFormPdf } = await backendModule("documents/customs/customs-pdf.ts");
  /** @type {{ declareParcel: (parcel: unknown) => { form: string } }} */
  const { declareParcel } = await backendModule("domain/customs/declare-parcel.ts");
  const declaration = declareParcel(parcel());
  if (declaration.form !== "CN23") throw new Error(`A CN23 was to be measured, not a ${declaration.form}.`);

  const times = [];
  for (let n = 0; n < WARM_UPS + FORMS; n += 1) {
    const before = process.cpuUsage();
    await customsFormPdf(declaration, LANGUAGES[n % LANGUAGES.length] ?? "en");
    const { user, system } = process.cpuUsage(before);
    if (n >= WARM_UPS) times.push((user + system) / 1000);
  }
  const milliseconds = median(times);
  return [
    row(
      "a CN23 as PDF",
      `${milliseconds.toFixed(0)} ms of the processor, ${LINES} kinds of pieces`,
      `≤ ${GOAL_MS} ms`,
      milliseconds <= GOAL_MS,
    ),
  ];
}

function parcel() {
  const text = (/** @type {string} */ words) => ({ en: words, es: words, vi: words, lt: words });
  const party = {
    street: ["Gedimino pr. 45-12"],
    postcode: "01109",
    province: "",
    phone: "+370 612 34567",
    email: "",
  };
  return {
    number: "1023-PE-7QK2",
    orderNumber: 1023,
    day: "2026-11-27",
    itemId: null,
    sender: { ...party, name: "Second Chance Crafts", city: "Lima", country: "PE" },
    addressee: { ...party, name: "Žydrūnas Nguyễn", city: "Vilnius", country: "LT" },
    currencyCode: "EUR",
    postageMinor: 3_650n,
    picked: null,
    weighedGrams: null,
    sdrRate: null,
    parcelPost: false,
    lines: Array.from({ length: LINES }, (_, n) => ({
      lineId: `line_${n}`,
      sku: `PE-SJ-0${n}`,
      quantity: n + 1,
      title: text("Hộp gỗ khắc bút lửa, Degintais raštais puošta dėžutė"),
      materials: text("pine, linseed oil"),
      workshop: text("Wood workshop"),
      kind: "Wooden box, decorated by hand",
      hs6: "442090",
      originCountry: "PE",
      weightGrams: 480,
      flags: ["wood"],
      species: null,
      citesNote: null,
      netMinor: 9_001n,
      taxMinor: 0n,
      refundedMinor: 0n,
    })),
  };
}
