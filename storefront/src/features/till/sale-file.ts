import type { KeptSale } from "./kept-sale";

/** A file with sales, for a phone that never finds a line: another till takes it in, and the ids keep them single. */
interface SaleFile {
  readonly form: "fair-sales/1";
  readonly sales: readonly KeptSale[];
}

const FORM: SaleFile["form"] = "fair-sales/1";

/** Hands the browser a file of sales to save or to share. */
export function saveSaleFile(sales: readonly KeptSale[], name: string): void {
  const file: SaleFile = { form: FORM, sales };
  const url = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** Sales of a file that was saved by a till; undefined when it is no such file. */
export function readSaleFile(text: string): KeptSale[] | undefined {
  try {
    const { form, sales } = JSON.parse(text) as Partial<SaleFile>;
    if (form !== FORM || !Array.isArray(sales) || !sales.every(isSale)) return undefined;
    // What another phone has sent is sent again, since only the shop knows: its id makes it the same sale.
    return sales.map((each) => (each.state === "sent" ? { ...each, state: "kept" } : each));
  } catch {
    return undefined;
  }
}

/** Enough to show it; whether it can be booked is the shop's to say. */
function isSale(value: unknown): value is KeptSale {
  const { sale, state, titles, skus } = (value ?? {}) as Partial<KeptSale>;
  return (
    typeof sale?.id === "string" &&
    !Number.isNaN(Date.parse(sale.occurred_at)) &&
    Array.isArray(sale.lines) &&
    sale.lines.every(
      ({ unit_price_minor, quantity }) =>
        typeof unit_price_minor === "string" &&
        /^\d{1,11}$/.test(unit_price_minor) &&
        Number.isInteger(quantity),
    ) &&
    Array.isArray(titles) &&
    Array.isArray(skus) &&
    ["kept", "sent", "refused", "aside"].includes(state ?? "")
  );
}
