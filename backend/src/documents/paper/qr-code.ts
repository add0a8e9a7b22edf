import { create } from "qrcode";

/** A QR code as SVG path data to be filled: one unit a module, without the quiet zone. */
export interface QrCode {
  readonly path: string;
  /** Modules along a side. */
  readonly grid: number;
}

/** Paper that must stay white around a code, in modules. */
export const QUIET_MODULES = 4;

/** The code of an address. Fifteen percent of it may be scratched or creased away. */
export function qrCode(address: string): QrCode {
  const { modules } = create(address, { errorCorrectionLevel: "M" });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size; column += 1) {
      const start = column;
      while (column < modules.size && modules.get(row, column)) column += 1;
      // Modules side by side are one rectangle: seams between them print as white lines.
      if (column > start) runs.push(`M${start} ${row}h${column - start}v1h${start - column}z`);
    }
  }
  return { path: runs.join(""), grid: modules.size };
}
