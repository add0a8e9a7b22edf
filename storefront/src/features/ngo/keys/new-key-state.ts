import type { FormState } from "@/features/form/form-state";

/** What the form of a new key shows after it was sent. */
export interface NewKeyState extends FormState {
  /** Of the key that was made just now: shown once. */
  readonly token?: string;
}
