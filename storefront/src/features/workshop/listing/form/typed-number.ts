/** How a size is written: centimetres nearly everywhere, millimetres where carpenters do. */
export type SizeUnit = "cm" | "mm";

/** South African workshops measure in millimetres, the others in centimetres. */
export const sizeUnitOf = (country: string): SizeUnit => (country.toUpperCase() === "ZA" ? "mm" : "cm");

/** "12", "12,5", "12.5" as tenths; undefined for what is no such number. */
function readTenths(typed: string): number | undefined {
  const match = /^(\d{1,5})(?:[.,](\d?)\d*)?$/.exec(typed.trim());
  return match ? Number(match[1]) * 10 + Number(match[2] || 0) : undefined;
}

/** Millimetres of what was typed in a unit. */
export function readSize(typed: string, unit: SizeUnit): number | undefined {
  const tenths = readTenths(typed);
  return tenths === undefined ? undefined : unit === "cm" ? tenths : Math.floor(tenths / 10);
}

/** Millimetres as they are typed in a unit: 125 is "12.5" cm; nothing for 0. */
export function writeSize(mm: number, unit: SizeUnit, decimalSign: string): string {
  if (mm === 0) return "";
  if (unit === "mm") return String(mm);
  return mm % 10 === 0 ? String(mm / 10) : `${Math.floor(mm / 10)}${decimalSign}${mm % 10}`;
}

/** A whole number of things or days; thousands may be parted. */
export function readWhole(typed: string): number | undefined {
  const digits = typed.trim().replace(/[\s.,'](?=\d{3}(?:\D|$))/g, "");
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined;
}
