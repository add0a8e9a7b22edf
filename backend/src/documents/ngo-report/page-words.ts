import { getDocumentProxy } from "unpdf";

interface PlacedWord {
  readonly text: string;
  /** From the left and from the bottom of the page, in points. */
  readonly x: number;
  readonly y: number;
}

/** Words of one line stand at one height, but for what reckoning loses; points. */
const SAME_HEIGHT = 0.05;

/** The texts of each page, in the order in which they are drawn. */
export async function pageWords(file: Buffer): Promise<string[][]> {
  return (await placedWords(file)).map((page) => page.map(({ text }) => text));
}

/** The lines of each page from its top: texts at one height, from left to right, and how far above the bottom, in points. */
export async function pageLines(
  file: Buffer,
): Promise<{ readonly texts: readonly string[]; readonly y: number }[][]> {
  return (await placedWords(file)).map((page) => {
    const lines: { words: PlacedWord[]; y: number }[] = [];
    for (const word of page.toSorted((a, b) => b.y - a.y)) {
      const line = lines.at(-1);
      if (line && line.y - word.y < SAME_HEIGHT) line.words.push(word);
      else lines.push({ words: [word], y: word.y });
    }
    return lines.map(({ words, y }) => ({
      texts: words.toSorted((a, b) => a.x - b.x).map(({ text }) => text),
      y,
    }));
  });
}

async function placedWords(file: Buffer): Promise<PlacedWord[][]> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const pages: PlacedWord[][] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) =>
        "str" in item && item.str.trim() !== ""
          ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
          : [],
      ),
    );
  }
  return pages;
}
