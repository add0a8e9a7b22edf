/** What a workshop may keep beside what its published pieces show. */
export interface Quota {
  readonly photos: number;
  readonly bytes: number;
}

/** Room, and how many photos may be announced in a day: drawing one takes time, whatever comes of it. */
export interface PhotoAllowance extends Quota {
  readonly perDay: number;
}

/** True when one more photo of this size finds room beside what is there. */
export function hasRoom(used: Quota, quota: Quota, bytes: number): boolean {
  return used.photos + 1 <= quota.photos && used.bytes + bytes <= quota.bytes;
}
