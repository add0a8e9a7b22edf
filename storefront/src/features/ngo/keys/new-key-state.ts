import type { FormState } from "@/features/form/form-state";

/** What the form of a new key shows after it was sent. */
export interface NewKeyState extends FormState {
  /** Of the key that was made last, while its page stays open: shown once. */
  readonly token?: string;
}
