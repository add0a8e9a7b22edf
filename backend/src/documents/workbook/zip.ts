import { Readable } from "node:stream";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file of an archive; its content may be long, and is asked for as it can be taken. */
export interface ZipEntry {
  /** Plain letters and slashes. */
  readonly name: string;
  readonly content: AsyncIterable<string>;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** 2.0: deflated. */
const VERSION = 20;
/** Sizes follow the content, since they are not known before it. */
const SIZES_FOLLOW = 0x0008;
const DEFLATED = 8;
/** The first day that an archive can name: the same content makes the same archive. */
const DAY = 0x0021;
const LOCAL = 0x04034b50;
const DESCRIPTOR = 0x08074b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** What the plain form of the archive can count to. */
const MOST_BYTES = 0xffffffff;

/** An archive, part by part, of files that are never here as a whole. @throws Error beyond four gigabytes. */
export async function* zip(entries: Iterable<ZipEntry>): AsyncGenerator<Buffer> {
  const written: Written[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const bytes = Buffer.from(name, "latin1");
    const head = fields(LOCAL, [VERSION, SIZES_FOLLOW, DEFLATED, 0, DAY], [0, 0, 0], [bytes.length, 0]);
    yield Buffer.concat([head, bytes]);
    const counted = { crc: 0, size: 0, packed: 0 };
    for await (const chunk of deflated(content, counted)) yield chunk;
    yield fields(DESCRIPTOR, [], [counted.crc, counted.packed, counted.size], []);
    written.push({ name: bytes, ...counted, offset });
    offset += head.length + bytes.length + counted.packed + 16;
    if (offset > MOST_BYTES || counted.size > MOST_BYTES)
      throw new Error(`The archive is too long at ${name}`);
  }
  const directory = Buffer.concat(written.map(directoryEntry));
  yield directory;
  yield fields(END, [0, 0, written.length, written.length], [directory.length, offset], [0]);
}

async function* deflated(
  content: AsyncIterable<string>,
  counted: { crc: number; size: number; packed: number },
): AsyncGenerator<Buffer> {
  async function* bytes() {
    for await (const text of content) {
      const chunk = Buffer.from(text, "utf8");
      counted.crc = crc32(chunk, counted.crc);
      counted.size += chunk.length;
      yield chunk;
    }
  }
  const source = Readable.from(bytes(), { objectMode: true, highWaterMark: 1 });
  const packer = createDeflateRaw({ level: 4 });
  source.on("error", (error) => packer.destroy(error));
  for await (const chunk of source.pipe(packer)) {
    counted.packed += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
}

const directoryEntry = ({ name, crc, packed, size, offset }: Written): Buffer =>
  Buffer.concat([
    fields(
      CENTRAL,
      [VERSION, VERSION, SIZES_FOLLOW, DEFLATED, 0, DAY],
      [crc, packed, size],
      [name.length, 0, 0, 0, 0],
    ),
    fields(null, [], [0, offset], []),
    name,
  ]);

/** Little-endian: a mark of four bytes, then numbers of two, of four, and of two. */
function fields(
  mark: number | null,
  before: readonly number[],
  long: readonly number[],
  after: readonly number[],
): Buffer {
  const buffer = Buffer.alloc(
    (mark === null ? 0 : 4) + 2 * before.length + 4 * long.length + 2 * after.length,
  );
  let at = 0;
  if (mark !== null) at = buffer.writeUInt32LE(mark, at);
  for (const number of before) at = buffer.writeUInt16LE(number, at);
  for (const number of long) at = buffer.writeUInt32LE(number, at);
  for (const number of after) at = buffer.writeUInt16LE(number, at);
  return buffer;
}
