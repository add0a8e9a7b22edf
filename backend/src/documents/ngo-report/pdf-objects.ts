import { inflateSync } from "node:zlib";
import { NoReport } from "./no-report";

/** What a PDF of ours is made of: each object's own text, and what its stream holds, unpacked. */
export interface PdfObjects {
  /** By number. */
  readonly objects: ReadonlyMap<number, PdfObject>;
  /** What stands after the objects, without places in the file, which follow from their lengths. */
  readonly trailer: string;
}

export interface PdfObject {
  readonly text: string;
  readonly stream: Buffer | null;
}

const OBJECT = /(\d+) 0 obj\n/y;
const STREAM = "\nstream\n";
const END = "\nendobj\n";
const BINARY = "latin1";

/**
 * Takes a PDF apart that is written in one go, object by object from its first byte to its last, as the shop's own are.
 * @throws NoReport for one that is written in any other way, such as with something added behind its end.
 */
export function pdfObjects(file: Buffer): PdfObjects {
  const text = file.toString(BINARY);
  const head = /^%PDF-1\.\d\n%[^\n]*\n+/.exec(text)?.[0];
  if (head === undefined) throw new NoReport("This file is no PDF as the shop writes them.");
  const objects = new Map<number, PdfObject>();
  let at = head.length;
  for (;;) {
    OBJECT.lastIndex = at;
    const match = OBJECT.exec(text);
    if (!match) break;
    const start = OBJECT.lastIndex;
    const { object, end } = readObject(text, start);
    objects.set(Number(match[1]), object);
    at = end;
  }
  const trailer = /^xref\n[\s\S]*?trailer\n([\s\S]*?)\nstartxref\n\d+\n%%EOF\n?$/.exec(text.slice(at))?.[1];
  if (trailer === undefined || objects.size === 0)
    throw new NoReport(
      "This PDF was saved by another program or added to. Check the file as it was downloaded.",
    );
  return { objects, trailer };
}

function readObject(text: string, start: number): { readonly object: PdfObject; readonly end: number } {
  const stream = text.indexOf(STREAM, start);
  const plainEnd = text.indexOf(END, start);
  if (plainEnd === -1) throw new NoReport("This PDF ends in the middle.");
  if (stream === -1 || stream > plainEnd)
    return { object: { text: text.slice(start, plainEnd), stream: null }, end: plainEnd + END.length };
  const head = text.slice(start, stream);
  const size = Number(/\/Length (\d+)/.exec(head)?.[1]);
  const from = stream + STREAM.length;
  const data = Buffer.from(text.slice(from, from + size), BINARY);
  const tail = `\nendstream${END}`;
  if (text.slice(from + size, from + size + tail.length) !== tail)
    throw new NoReport("A part of this PDF is longer or shorter than it says.");
  return {
    object: { text: head.replace(/\/Length \d+/, ""), stream: unpacked(head, data) },
    end: from + size + tail.length,
  };
}

/** Packed bytes differ from one version of the packer to the next, what is in them doesn't. */
function unpacked(head: string, data: Buffer): Buffer {
  if (!head.includes("/FlateDecode")) return data;
  try {
    return inflateSync(data);
  } catch {
    throw new NoReport("A part of this PDF can't be unpacked.");
  }
}
