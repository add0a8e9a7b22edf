import { z } from "zod";
import type { ConsentEnd, ConsentUse } from "./consent-words";
import { LOCALES } from "./locale";
import { PHOTO_SIZES } from "./manager/photo-words";

const ownWordsSchema = z.object({ text: z.string(), language: z.enum(LOCALES) });

/** A picture of a maker's hands. It has no public file: whoever asks for it is answered by the register. */
export const handsPictureSchema = z.object({
  /** Of the consent, for GET /store/consents/:id/picture. */
  consentId: z.string(),
  /** Pixels of the large size. */
  width: z.number().int(),
  height: z.number().int(),
  /** `#rrggbb` shown until the picture has loaded. */
  placeholder: z.string(),
  /** What it shows. */
  alt: ownWordsSchema,
});
export type HandsPicture = z.infer<typeof handsPictureSchema>;

/** What a maker says on the page of a piece, by consent. */
export const makerVoiceSchema = z.object({
  craftName: z.string().nullable(),
  words: ownWordsSchema.nullable(),
  picture: handsPictureSchema.nullable(),
});
export type MakerVoice = z.infer<typeof makerVoiceSchema>;

/** POST /store/consents/withdraw : by the code on the maker's slip, without logging in. 404 `not_found` for a code that is none. */
export const withdrawByCodeSchema = z.object({ code: z.string().max(64) });

/** GET /store/consents/:id/picture : the picture itself while its consent counts, 404 from the moment on that it doesn't. Nobody on the way keeps it. */
export const handsPictureQuerySchema = z.object({ size: z.enum(PHOTO_SIZES).default("large") });

/** `ended`: how many uses this call ended; none when they had ended before. */
export const withdrawnSchema = z.object({ ended: z.number().int() });

/** GET /admin/consents?limit&offset : pictures that nobody has looked at yet, then what counts, the newest before others. */
export const consentRegisterQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});
export interface ConsentRegister {
  readonly consents: readonly {
    readonly id: string;
    readonly workshop: string;
    readonly center: string;
    readonly use: ConsentUse;
    readonly content: string | null;
    readonly givenOn: string;
    readonly expiresOn: string;
    readonly formNumber: string;
    readonly endedOn: string | null;
    readonly endedHow: ConsentEnd | null;
    /** Of a picture of hands that counts. It is shown once an operator has looked at it. */
    readonly photo: { readonly id: string; readonly reviewed: boolean } | null;
  }[];
  readonly count: number;
  /** Pictures that wait for somebody to look at them. */
  readonly waiting: number;
}
