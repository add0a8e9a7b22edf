import type { PhotoAllowance } from "../../domain/photo/photo-quota";

const PHOTOS = 2000;
const MEGABYTES = 500;
const PER_DAY = 1000;

/** What each workshop may keep beside what its published pieces show, and announce in a day; `PHOTO_QUOTA_COUNT`, `_MB` and `_DAY` change it. */
export function photoQuota(env: NodeJS.ProcessEnv = process.env): PhotoAllowance {
  return {
    photos: wholeOf(env.PHOTO_QUOTA_COUNT) ?? PHOTOS,
    bytes: (wholeOf(env.PHOTO_QUOTA_MB) ?? MEGABYTES) * 1024 * 1024,
    perDay: wholeOf(env.PHOTO_QUOTA_DAY) ?? PER_DAY,
  };
}

const wholeOf = (text = ""): number | undefined => (/^\d{1,9}$/.test(text) ? Number(text) : undefined);
