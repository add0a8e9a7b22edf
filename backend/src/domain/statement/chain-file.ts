import type { Balance, Statement, StatementLine } from "./statement";

/** The form of a file with all statements of a center; another form is another number. */
export const CHAIN_FORM = "second-chance chain, form 1";

const balanceOnWire = ({ recipient, amountMinor }: Balance) => ({
  recipient,
  amountMinor: String(amountMinor),
});
const lineOnWire = ({ seq, amountMinor, ...line }: StatementLine) => ({
  seq: String(seq),
  ...line,
  amountMinor: String(amountMinor),
});

/** A statement as it stands in such a file: all that its hash is made of, amounts as text. */
export const statementOnWire = ({
  center,
  workshop,
  currencyCode,
  period,
  timeZone,
  previousHash,
  opening,
  lines,
  closing,
  hash,
}: Statement) => ({
  center,
  workshop,
  currencyCode,
  period,
  timeZone,
  previousHash,
  opening: opening.map(balanceOnWire),
  lines: lines.map(lineOnWire),
  closing: closing.map(balanceOnWire),
  hash,
});
