import { z } from "zod";
import {
  type ConsentEnd,
  type ConsentUse,
  CRAFT_NAME_LIMIT,
  MAKER_WORDS_LIMIT,
  PICTURE_WORDS_LIMIT,
} from "../consent-words";
import { LOCALES, type Locale } from "../locale";

const text = (limit: number) =>
  z
    .string()
    .trim()
    .max(limit)
    .transform((written) => written || null)
    .nullable()
    .default(null);

/**
 * POST /manager/workshops/:workshop_id/consents : what one paper form says. 201 with the code of the maker's slip; the same
 * `maker_token` again answers the same. 400 `words_not_fit` with `details.problems`; 404 `picture_not_found`; 409 `consent_ended`.
 */
export const newConsentSchema = z
  .object({
    /** Made on the device. Who it stands for is on paper, at the center. */
    maker_token: z.uuid(),
    craft_name: text(CRAFT_NAME_LIMIT),
    words: text(MAKER_WORDS_LIMIT),
    /** A photo that was sent for the purpose `hands`, shown once an operator has looked at it, and what it shows. */
    hands_picture: z
      .object({ photo_id: z.uuid().toLowerCase(), words: z.string().trim().min(1).max(PICTURE_WORDS_LIMIT) })
      .nullable()
      .default(null),
    /** In which the words are written. */
    language: z.enum(LOCALES),
    /** Pieces that it may be shown with; null: all of the workshop. */
    product_ids: z.array(z.string().min(1).max(64)).min(1).max(200).nullable(),
    given_on: z.iso.date(),
    expires_on: z.iso.date(),
    form_number: z.string().trim().min(1).max(40),
    /** A person who doesn't guard the maker explained it and heard the answer. */
    heard_by_other: z.literal(true),
    /** The maker is of age. */
    of_age: z.literal(true),
  })
  .refine(
    ({ craft_name, words, hands_picture }) => craft_name !== null || words !== null || hands_picture !== null,
    { path: ["words"], message: "Give a craft name, words or a picture of the hands." },
  );
export type NewConsent = z.infer<typeof newConsentSchema>;

/**
 * POST …/consents answers so, and POST …/consents/:id/slip : a code that works, also when the shop's key is another one since. Codes
 * that were given out before go on working. POST …/consents/:id/withdraw : at once and for good.
 */
export interface RecordedConsent {
  readonly makerToken: string;
  /** For the maker's slip. */
  readonly code: string;
}

export interface ConsentDto {
  readonly id: string;
  readonly makerToken: string;
  readonly use: ConsentUse;
  /** Of a picture, what it shows. Null from its end on: it has been deleted. */
  readonly content: string | null;
  /** Of a picture of hands that counts. */
  readonly photo: { readonly id: string; readonly reviewed: boolean } | null;
  readonly language: Locale;
  /** Null: all pieces of the workshop. */
  readonly productIds: readonly string[] | null;
  readonly givenOn: string;
  readonly expiresOn: string;
  readonly formNumber: string;
  readonly endedOn: string | null;
  readonly endedHow: ConsentEnd | null;
  /** It counts, and ends within thirty days. */
  readonly endsSoon: boolean;
  /** Null from its end on; also when the shop's key has been changed since: a new slip has to be asked for. */
  readonly code: string | null;
}

/** GET /manager/workshops/:workshop_id/consents : what counts first. */
export interface ConsentList {
  readonly consents: readonly ConsentDto[];
  /** False where the law of the shop lets no craft name of somebody in custody be shown. */
  readonly namesMayBeShown: boolean;
  readonly pieces: readonly {
    readonly productId: string;
    readonly title: Readonly<Record<Locale, string>>;
  }[];
}
