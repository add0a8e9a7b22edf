import { randomUUID } from "node:crypto";
import { type Line, ListingDevice } from "../actors/listing-device";
import { expect, test } from "./journey";

const DRAFTS = 200;
const LINES: readonly Line[] = ["good", "never_arrives", "answer_lost"];

test("200 drafts made offline on three devices reach the shop, none lost and none doubled", async () => {
  test.setTimeout(300_000);
  const first = await ListingDevice.of("ruta");
  const devices = [first, first.another(), first.another()];
  const before = new Set(await first.lists());
  const written = new Map<string, string[]>();
  const ids = Array.from({ length: DRAFTS }, () => randomUUID());
  const write = (device: ListingDevice, id: string, word: string) => {
    device.write(id, word);
    written.set(id, [...(written.get(id) ?? []), word]);
  };
  const deviceAt = (at: number): ListingDevice => devices[at % devices.length] ?? first;

  // All offline: each draft is begun on one device.
  ids.forEach((id, at) => {
    write(deviceAt(at), id, `one${at}`);
  });
  // A bad line: every third request is lost, of every third the answer. Meanwhile somebody goes on writing.
  for (const [at, id] of ids.entries()) {
    await deviceAt(at).step(id, LINES[at % LINES.length] ?? "good");
    if (at % 4 === 0) write(deviceAt(at), id, `two${at}`);
  }
  // Other devices open what has arrived, and both change it without a line.
  for (const [at, id] of ids.entries()) {
    if (at % 5 !== 0) continue;
    await deviceAt(at + 1).pulls(id);
    if (deviceAt(at + 1).drafts.has(id)) write(deviceAt(at + 1), id, `three${at}`);
    write(deviceAt(at), id, `four${at}`);
  }
  for (let round = 0; round < devices.length; round += 1)
    for (const device of devices) await device.settles();

  expect(devices.map(({ unsent }) => unsent)).toEqual([0, 0, 0]);
  const made = (await first.lists()).filter((id) => !before.has(id));
  expect([...made].sort()).toEqual([...ids].sort());
  for (const id of ids) {
    const words = (await first.reads(id))?.content.words?.split(" ") ?? [];
    expect(words.sort()).toEqual([...(written.get(id) ?? [])].sort());
  }
});
