/** The two columns that Medusa's data layer keeps for one amount: the number, and the same with its precision. */
export function amountColumn(name: string, amountMinor: bigint): Record<string, string> {
  const value = amountMinor.toString();
  return { [name]: value, [`raw_${name}`]: JSON.stringify({ value, precision: 20 }) };
}
