const LETTERS = 6;

/**
 * What a parcel is called among those who pack it: the end of its own id, which is chance, so that it says nothing of the order,
 * of its shopper or of how many there are: `K3F-9QX`.
 */
export function parcelReference(parcelId: string): string {
  const end = parcelId.slice(-LETTERS).toUpperCase();
  return `${end.slice(0, LETTERS / 2)}-${end.slice(LETTERS / 2)}`;
}
