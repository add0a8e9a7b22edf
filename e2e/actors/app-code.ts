import { TOTP } from "otpauth";

/** What the app on somebody's phone shows for a secret. */
export const appCode = (secret: string): string => new TOTP({ secret }).generate();
