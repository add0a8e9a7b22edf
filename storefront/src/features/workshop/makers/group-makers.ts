import type { ConsentDto } from "@second-chance/backend/contracts/manager/consent";

/** One paper form: what one maker lets be shown. */
export interface MakerForm {
  readonly token: string;
  readonly formNumber: string;
  /** Not ended. */
  readonly shown: readonly ConsentDto[];
  readonly ended: readonly ConsentDto[];
  readonly expiresOn: string;
  readonly endsSoon: boolean;
  /** For the slip; null once everything has ended, or when the shop's key is another one since. */
  readonly code: string | null;
  readonly productIds: readonly string[] | null;
}

/** Consents by their form, in the order of the list: what counts first. */
export function groupMakers(consents: readonly ConsentDto[]): MakerForm[] {
  const forms = new Map<string, ConsentDto[]>();
  for (const consent of consents)
    forms.set(consent.makerToken, [...(forms.get(consent.makerToken) ?? []), consent]);
  return [...forms].flatMap(([token, uses]): MakerForm[] => {
    const [first] = uses;
    if (!first) return [];
    // Name, picture, words.
    const shown = uses.filter(({ endedOn }) => endedOn === null).sort((a, b) => (a.use < b.use ? -1 : 1));
    return [
      {
        token,
        formNumber: first.formNumber,
        shown,
        ended: uses.filter(({ endedOn }) => endedOn !== null),
        expiresOn: first.expiresOn,
        endsSoon: shown.some(({ endsSoon }) => endsSoon),
        code: shown[0]?.code ?? null,
        productIds: first.productIds,
      },
    ];
  });
}
