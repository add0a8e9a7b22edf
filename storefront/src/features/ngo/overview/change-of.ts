/** How a number stands to the one before it; `by` is never below zero. */
export interface Change {
  readonly way: "more" | "less" | "same" | "fromNothing";
  readonly by: bigint;
}

export function changeOf(now: bigint, before: bigint): Change {
  if (now === before) return { way: "same", by: 0n };
  const by = now > before ? now - before : before - now;
  if (before === 0n) return { way: "fromNothing", by };
  return { way: now > before ? "more" : "less", by };
}
