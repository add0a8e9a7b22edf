import { cookies } from "next/headers";
import { env } from "@/env";

const DAY_SECONDS = 86_400;
const BASKET_SECONDS = 30 * DAY_SECONDS;
const KEPT_SECONDS = 365 * DAY_SECONDS;
const FLASH_SECONDS = 90;

type Name = "kept_pieces" | "basket_id" | "basket_count" | "customer_token" | FlashName;

/** Notes to the page that is shown next: they die by themselves. */
export type FlashName =
  | "flash_donation"
  | "flash_removed"
  | "flash_placed"
  | "flash_return"
  | "flash_draft"
  | "flash_notice"
  | "flash_address";

interface Keep {
  readonly seconds: number;
  /** For scripts to read and to forget; everything else is only for the server. */
  readonly isReadable?: boolean;
}

async function keep(name: Name, value: string, { seconds, isReadable = false }: Keep): Promise<void> {
  (await cookies()).set(name, value, {
    path: "/",
    maxAge: seconds,
    sameSite: "lax",
    httpOnly: !isReadable,
    secure: env().SITE_URL.startsWith("https:"),
  });
}

async function read(name: Name): Promise<string | undefined> {
  return (await cookies()).get(name)?.value || undefined;
}

export const basketId = (): Promise<string | undefined> => read("basket_id");
export const customerToken = (): Promise<string | undefined> => read("customer_token");

export async function rememberBasket(id: string, count: number): Promise<void> {
  await keep("basket_id", id, { seconds: BASKET_SECONDS });
  await keep("basket_count", String(count), { seconds: BASKET_SECONDS, isReadable: true });
}

export async function forgetBasket(): Promise<void> {
  const jar = await cookies();
  jar.delete("basket_id");
  jar.delete("basket_count");
}

/** As long as the backend's own token is good. */
export const rememberCustomer = (token: string): Promise<void> =>
  keep("customer_token", token, { seconds: DAY_SECONDS });

export async function forgetCustomer(): Promise<void> {
  (await cookies()).delete("customer_token");
}

const inCookie = (note: unknown): string => Buffer.from(JSON.stringify(note)).toString("base64url");

/**
 * Leaves a note for the next page. Base64url, because a cookie takes no other letters. The account's notices say nothing
 * secret: the page that shows one takes it away with a script, so that it isn't said twice.
 */
export const leaveFlash = (name: FlashName, note: unknown): Promise<void> =>
  keep(name, inCookie(note), {
    seconds: FLASH_SECONDS,
    isReadable: name === "flash_notice",
  });

/** Pieces for later, on this device: they outlive the basket that they came from. */
export const rememberKept = (pieces: readonly unknown[]): Promise<void> =>
  keep("kept_pieces", inCookie(pieces), { seconds: KEPT_SECONDS });

/** As they were left, unchecked: the reader parses them. */
export const recallKept = (): Promise<unknown> => readNote("kept_pieces");

export async function clearFlash(name: FlashName): Promise<void> {
  const jar = await cookies();
  if (jar.has(name)) jar.delete(name);
}

/** The note as it was left, unchecked: the reader parses it. */
export const readFlash = (name: FlashName): Promise<unknown> => readNote(name);

async function readNote(name: Name): Promise<unknown> {
  const note = await read(name);
  if (!note) return undefined;
  try {
    return JSON.parse(Buffer.from(note, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
