/** Numbers that look random and come again with the same seed (mulberry32). */
export function openDice(seed) {
  let state = seed >>> 0;
  /** From 0 up to but without 1. */
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    /** One of a list. */
    pick: (list) => list[Math.floor(roll() * list.length)],
    /** A whole number of a range, both ends included. */
    between: (low, high) => low + Math.floor(roll() * (high - low + 1)),
  };
}
