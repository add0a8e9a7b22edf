import type { BookLine } from "./ledger";

/** A line of one version of an order. */
interface VersionedLine extends BookLine {
  readonly orderVersion: number;
}

/**
 * The lines that count now, those of the newest version, each with all that was ever asked for it: its first amount and
 * every rise since. An edit that takes a piece off and one that puts it back ask twice for it, though it is due once.
 */
export function withClaims<Line extends VersionedLine>(lines: readonly Line[]): Line[] {
  const versions = [...new Set(lines.map(({ orderVersion }) => orderVersion))].sort((one, two) => one - two);
  const at = (version: number | undefined) => lines.filter(({ orderVersion }) => orderVersion === version);
  const claimed = new Map<string, bigint>();
  let before = new Map<string, bigint>();
  for (const version of versions) {
    const due = new Map(at(version).map((line) => [line.sourceId, dueOf(line)]));
    for (const [sourceId, minor] of due) {
      const rise = minor - (before.get(sourceId) ?? 0n);
      if (rise > 0n) claimed.set(sourceId, (claimed.get(sourceId) ?? 0n) + rise);
    }
    before = due;
  }
  return at(versions.at(-1)).map((line) => ({ ...line, claimedMinor: claimed.get(line.sourceId) ?? 0n }));
}

const dueOf = ({ shares }: BookLine) => shares.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
