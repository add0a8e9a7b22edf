import { TEXT_LIMITS } from "../../contracts/basket";

// What a person can mean by an address; whether it exists only a mail can tell.
const FORM = /^[^\s@<>"'(),:;\\[\]]+@[^\s@<>"'(),:;\\[\]]+\.[^\s@<>"'(),:;\\[\].]{2,}$/;

export function isEmail(text: string | null | undefined): text is string {
  return Boolean(text) && String(text).length <= TEXT_LIMITS.email && FORM.test(String(text));
}
