/** A PDF with the name it is saved under. */
export interface PrintedDocument {
  readonly fileName: string;
  readonly content: Buffer;
}
