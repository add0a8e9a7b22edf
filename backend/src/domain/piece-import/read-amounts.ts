import type { ListingContent } from "../../contracts/manager/listing-content";
import { LISTING_LIMITS } from "../../contracts/manager/listing-words";
import type { ImportColumn } from "../../contracts/manager/piece-import-words";
import type { CurrencyCode } from "../../contracts/money";
import { minorOf } from "../csv/amount-field";
import { priceLimits } from "../listing/price-limits";
import { exponentOf, fromMinor } from "../money";
import { readNumber } from "./read-number";
import type { RowReader } from "./row-reader";

const MM_PER_CM = 10;

/** The digits of a number in a cell; undefined when there are none, or none that can be read. */
function digitsOf(row: RowReader, column: ImportColumn, isWhole: boolean): string | undefined {
  const cell = row.cell(column);
  if (!cell) return undefined;
  if (cell.isNumber) return cell.text;
  const read = readNumber(cell.text, isWhole);
  if ("digits" in read) return read.digits;
  row.say(column, read.fault, { given: cell.text.slice(0, 40), ...read.values });
  return undefined;
}

/** A whole number between two others. */
export function wholeIn(
  row: RowReader,
  column: ImportColumn,
  least: number,
  most: number,
): number | undefined {
  const digits = digitsOf(row, column, true);
  if (digits === undefined) return undefined;
  const value = Number(digits);
  if (!Number.isInteger(value)) row.say(column, "number_not_whole", { given: digits });
  else if (value < least || value > most) row.say(column, "number_out_of_range", { least, most });
  else return value;
  return undefined;
}

/** Millimetres of centimetres. */
function millimetresIn(row: RowReader, column: ImportColumn): number | undefined {
  const digits = digitsOf(row, column, false);
  if (digits === undefined) return undefined;
  const value = Math.round(Number(digits) * MM_PER_CM);
  const most = LISTING_LIMITS.sizeMm / MM_PER_CM;
  if (value >= 0 && value <= LISTING_LIMITS.sizeMm) return value;
  row.say(column, "number_out_of_range", { least: 0, most });
  return undefined;
}

/** The three sides; one that is still missing is 0, which the form asks for. */
export function sizeIn(row: RowReader): ListingContent["size_mm"] {
  const sides = (["length", "width", "height"] as const).map((column) => millimetresIn(row, column));
  if (sides.every((side) => side === undefined)) return undefined;
  const [length = 0, width = 0, height = 0] = sides;
  return { length, width, height };
}

/** An amount of money in minor units of the workshop's currency. */
export function moneyIn(
  row: RowReader,
  column: "price" | "materials_cost",
  currency: CurrencyCode,
): ListingContent["price"] {
  const digits = digitsOf(row, column, exponentOf(currency) === 0);
  if (digits === undefined) return undefined;
  const read = minorOf(digits, currency);
  const { lowestMinor, highestMinor } = priceLimits(currency);
  const least = column === "price" ? lowestMinor : 0n;
  if (read && !read.whole) {
    row.say(column, "price_digits", { given: digits, digits: exponentOf(currency), currency });
    return undefined;
  }
  if (read && read.minor >= least && read.minor <= highestMinor)
    return { amount_minor: read.minor.toString(), currency_code: currency };
  const [lowest, highest] = [least, highestMinor].map((minor) => fromMinor(minor, currency));
  row.say(column, "number_out_of_range", { least: lowest ?? "", most: highest ?? "" });
  return undefined;
}

/** Pieces on the shelf, or so many days for one that is made when it is ordered. */
export function supplyIn(row: RowReader): ListingContent["supply"] {
  const quantity = wholeIn(row, "quantity", 0, LISTING_LIMITS.quantity);
  const days = wholeIn(row, "days", 1, LISTING_LIMITS.days);
  const capacity = wholeIn(row, "capacity", 1, LISTING_LIMITS.capacity);
  if (days !== undefined && (quantity ?? 0) > 0) row.say("days", "stock_or_order");
  if (days !== undefined) return { kind: "made_to_order", days, capacity: capacity ?? 0 };
  return quantity === undefined ? undefined : { kind: "stock", quantity };
}
