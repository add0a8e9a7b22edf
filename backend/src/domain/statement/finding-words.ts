import type { StatementFinding } from "./check-chain";

/** A finding as a sentence, for whoever checks files at a command line. */
export function findingInWords(finding: StatementFinding): string {
  switch (finding.code) {
    case "text_changed":
      return `Its text has the SHA-256 ${finding.found}, but it names ${finding.named}: something was changed.`;
    case "balance_wrong":
      return "Its closing balance is not its opening balance and its entries together.";
    case "first_twice":
      return `It says that it is the first, but there is one of ${finding.period}.`;
    case "first_with_balance":
      return "It is the first, yet it opens with a balance.";
    case "follows_another":
      return `It follows a statement with the SHA-256 ${finding.named}, and the one of ${finding.period} has another.`;
    case "not_carried":
      return `It does not open with what ${finding.period} closed with.`;
  }
}
