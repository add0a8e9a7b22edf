/**
 * Reads what an organisation's centers earned last quarter, with a key of the portal.
 *
 *   API=http://localhost:9000 ORGANISATION=org_… KEY=scc_ngo_… npx jiti docs/examples/ngo-client.ts
 *
 * Types are those of the API itself; elsewhere, make them from /ngo/openapi.json.
 */
import type { Problem } from "@second-chance/backend/contracts/error";
import type { FiguresQuery, NgoFigures } from "@second-chance/backend/contracts/ngo/figures";

interface Access {
  /** Origin of the API. */
  readonly api: string;
  readonly organisation: string;
  readonly key: string;
}

type Asked = Pick<FiguresQuery, "from" | "to"> & Partial<FiguresQuery>;

const MOST_TRIES = 3;

/** Asks for figures; waits as long as it is told to when the key's minute is used up. @throws Error with the refusal's sentence */
export async function readFigures({ api, organisation, key }: Access, asked: Asked): Promise<NgoFigures> {
  const url = new URL(`/ngo/organisations/${encodeURIComponent(organisation)}/figures`, api);
  for (const [name, value] of Object.entries(asked))
    for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, one);
  for (let tries = 1; ; tries += 1) {
    const answer = await fetch(url, { headers: { authorization: `Bearer ${key}` } });
    if (answer.ok) return (await answer.json()) as NgoFigures;
    if (answer.status !== 429 || tries === MOST_TRIES) {
      const { code, message } = (await answer.json()) as Problem;
      throw new Error(`${answer.status} ${code}: ${message}`);
    }
    const seconds = Number(answer.headers.get("retry-after") ?? 60);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  }
}

/** The months of the quarter before the one that a day is in. */
export function lastQuarter(day: Date): { readonly from: string; readonly to: string } {
  const first = Math.floor(day.getUTCMonth() / 3) * 3 - 3;
  const month = (number: number) =>
    new Date(Date.UTC(day.getUTCFullYear(), number, 1)).toISOString().slice(0, 7);
  return { from: month(first), to: month(first + 2) };
}

/** Whole minor units as people write them: no float ever holds money. */
export function amountText(minor: string, exponent: number): string {
  const digits = minor.replace("-", "").padStart(exponent + 1, "0");
  const whole = digits.slice(0, digits.length - exponent);
  const sign = minor.startsWith("-") ? "-" : "";
  return exponent === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-exponent)}`;
}

/** A line a center and currency: what was earned, refunds and fees taken off. */
export async function centersLastQuarter(access: Access, today = new Date()): Promise<string[]> {
  const { rows } = await readFigures(access, { ...lastQuarter(today), group: "center" });
  return rows.flatMap(({ key, name, amounts }) =>
    amounts.map(
      ({ currencyCode, exponent, incomeMinor }) =>
        `${name ?? key}: ${amountText(incomeMinor, exponent)} ${currencyCode}`,
    ),
  );
}

const { API, ORGANISATION, KEY } = process.env;
if (API && ORGANISATION && KEY)
  for (const line of await centersLastQuarter({ api: API, organisation: ORGANISATION, key: KEY }))
    console.log(line);
