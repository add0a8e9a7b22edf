import { KEY_ROOMS, type KeyScope } from "../../contracts/ngo/keys";
import type { NgoRight } from "../../contracts/ngo/roles";
import { AccessRefused } from "../access/access-refused";
import type { NgoReach, Organisation } from "./ngo-scope";
import { yearsAfter } from "./seat-days";

/** What every key begins with, so that one that lies about is known for what it is, by us and by scanners of secrets. */
const TOKEN_START = "scc_ngo_";
const SHOWN_LETTERS = 4;

/** A key that is in force, and what its organisation may see now. */
export interface KeyAccess {
  readonly keyId: string;
  readonly scopes: readonly KeyScope[];
  readonly organisation: Organisation;
}

/** What is asked for with a key. */
export interface KeyRequest {
  readonly organisationId: string;
  readonly method: string;
  /** The address as it was asked for, with its query. */
  readonly address: string;
  readonly right: NgoRight;
}

export const isKeyToken = (token: string): boolean => token.startsWith(TOKEN_START);

/** A key of a secret, and the part of it that may be shown again. */
export function keyToken(secret: string): { readonly token: string; readonly prefix: string } {
  const token = `${TOKEN_START}${secret}`;
  return { token, prefix: token.slice(0, TOKEN_START.length + SHOWN_LETTERS) };
}

/** The room of an organisation that an address opens, without anything further below it. */
const ROOM = /^\/ngo\/organisations\/[^/?]+\/([a-z]+)(\/|\?|$)/;

/**
 * The organisation that a key reaches: its own, to read what its scopes name and nothing else.
 * @throws AccessRefused `not_found` for another organisation; `key_not_enough` for what the key doesn't open
 */
export function reachByKey(key: KeyAccess, { organisationId, method, address, right }: KeyRequest): NgoReach {
  if (key.organisation.id !== organisationId) throw new AccessRefused("not_found");
  const room = ROOM.exec(address)?.[1] ?? "";
  const scope = Object.hasOwn(KEY_ROOMS, room) ? KEY_ROOMS[room] : undefined;
  if (method !== "GET" || right !== "see" || !scope || !key.scopes.includes(scope))
    throw new AccessRefused("key_not_enough", scope ? { scope } : {});
  return { organisation: key.organisation, asks: { kind: "key", keyId: key.keyId } };
}

/** Whether a key may have this last day; both `YYYY-MM-DD`. */
export const isKeyDay = (expiresOn: string, today: string): boolean =>
  expiresOn >= today && expiresOn <= yearsAfter(today, 1);
