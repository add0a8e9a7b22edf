import type { Locale } from "@second-chance/backend/contracts/locale";

/** A picture of hands: on its way to the shop, or there. */
export type DraftPicture =
  | { readonly state: "none" | "coming" }
  | { readonly state: "there"; readonly photoId: string };

/** What is typed of a paper form. */
export interface ConsentDraft {
  readonly craftName: string;
  readonly words: string;
  readonly picture: DraftPicture;
  /** What the picture shows. */
  readonly pictureWords: string;
  readonly language: Locale;
  /** Null: all pieces of the workshop. */
  readonly productIds: readonly string[] | null;
  readonly givenOn: string;
  readonly expiresOn: string;
  readonly formNumber: string;
  readonly heardByOther: boolean;
  readonly ofAge: boolean;
}

export type ConsentField = keyof ConsentDraft;
/** Keys of `workshop-work.consent`. */
export type MissingKey = "missing" | "missingTick" | "missingEither" | "missingPieces" | "missingPicture";

/** A year after this day, by the calendar; of 29 February, the 28th. */
export function yearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 1, month - 1, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

export const emptyConsent = (today: string, language: Locale): ConsentDraft => ({
  craftName: "",
  words: "",
  picture: { state: "none" },
  pictureWords: "",
  language,
  productIds: null,
  givenOn: today,
  expiresOn: yearAfter(today),
  formNumber: "",
  heardByOther: false,
  ofAge: false,
});

/** What isn't filled in yet, field by field; empty when it can be sent. The rest the shop decides. */
export function missingIn(draft: ConsentDraft): Partial<Record<ConsentField, MissingKey>> {
  const isEmpty = (text: string) => text.trim() === "";
  const gaps: [ConsentField, boolean, MissingKey][] = [
    [
      "words",
      isEmpty(draft.craftName) && isEmpty(draft.words) && draft.picture.state === "none",
      "missingEither",
    ],
    ["picture", draft.picture.state === "coming", "missingPicture"],
    ["pictureWords", draft.picture.state === "there" && isEmpty(draft.pictureWords), "missing"],
    ["productIds", draft.productIds?.length === 0, "missingPieces"],
    ["givenOn", isEmpty(draft.givenOn), "missing"],
    ["expiresOn", isEmpty(draft.expiresOn), "missing"],
    ["formNumber", isEmpty(draft.formNumber), "missing"],
    ["heardByOther", !draft.heardByOther, "missingTick"],
    ["ofAge", !draft.ofAge, "missingTick"],
  ];
  return Object.fromEntries(gaps.filter(([, isMissing]) => isMissing).map(([field, , key]) => [field, key]));
}

/** As the shop takes it. */
export const consentBody = (draft: ConsentDraft, makerToken: string) => ({
  maker_token: makerToken,
  craft_name: draft.craftName,
  words: draft.words,
  hands_picture:
    draft.picture.state === "there" ? { photo_id: draft.picture.photoId, words: draft.pictureWords } : null,
  language: draft.language,
  product_ids: draft.productIds,
  given_on: draft.givenOn,
  expires_on: draft.expiresOn,
  form_number: draft.formNumber,
  heard_by_other: draft.heardByOther,
  of_age: draft.ofAge,
});
