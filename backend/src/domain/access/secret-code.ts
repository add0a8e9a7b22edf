import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** A secret for a machine to carry: 256 bits, as letters that fit in a header or an address. */
export const newToken = (): string => randomBytes(TOKEN_BYTES).toString("base64url");

/** What is kept of a secret. Secrets have enough chance in them that a plain hash can't be turned round. */
export const hashOf = (secret: string): string => createHash("sha256").update(secret).digest("hex");
