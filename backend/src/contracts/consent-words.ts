/** What of a maker the shop may show, each by a consent of its own. */
export const CONSENT_USES = ["craft_name", "words", "hands_picture"] as const;
export type ConsentUse = (typeof CONSENT_USES)[number];

/** How a consent came to its end. Nobody is asked why; `review`: an operator saw somebody in the picture. */
export const CONSENT_ENDS = ["manager", "operator", "code", "expiry", "review"] as const;
export type ConsentEnd = (typeof CONSENT_ENDS)[number];

/** Characters. */
export const CRAFT_NAME_LIMIT = 30;
export const MAKER_WORDS_LIMIT = 280;
/** What a picture of hands shows, in words. */
export const PICTURE_WORDS_LIMIT = 200;
