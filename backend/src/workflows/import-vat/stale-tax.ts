import { importVatCode } from "../../domain/import-vat/vat-at-sale";
import type { CartRecord, CartTaxLine } from "../sale/cart-record";
import type { ImportVatByLine } from "./cart-import-vat";

/** True when a basket's tax lines hold another country's VAT than is collected today: Medusa reckons only what changes anew. */
export function isTaxStale({ items, shipping_methods }: CartRecord, collected: ImportVatByLine): boolean {
  return [...items, ...shipping_methods].some(({ id, tax_lines = [] }) => {
    const vat = collected.get(id);
    const expected = vat ? `${importVatCode(vat)} ${vat.rateBp}` : "";
    return tax_lines.filter(isImportVat).map(written).join() !== expected;
  });
}

const isImportVat = ({ code }: CartTaxLine): boolean => code.startsWith("ioss-");

const written = ({ code, rate }: CartTaxLine): string => `${code} ${Math.round(Number(rate) * 100)}`;
