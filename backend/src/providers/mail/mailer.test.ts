import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createMailer } from "./mailer";

const mail = { to: "rosa@shoppers.example", subject: "On its way", text: "Your parcel…", template: "parcel" };

async function outbox() {
  const directory = await mkdtemp(join(tmpdir(), "mails-"));
  const read = async (ending: string) => {
    const names = (await readdir(directory)).filter((name) => name.endsWith(ending));
    return Promise.all(names.map((name) => readFile(join(directory, name), "utf8")));
  };
  return { send: createMailer({ MAIL_DIR: directory }), read };
}

describe("the outbox of a shop without a mail server", () => {
  it("holds each mail twice: for mail programs and for others", async () => {
    const { send, read } = await outbox();
    await send(mail);
    const [letter = ""] = await read(".eml");
    expect(letter).toMatch(/^Subject: On its way$/m);
    const [facts = ""] = await read(".json");
    expect(JSON.parse(facts)).toMatchObject(mail);
    expect(await read(".part")).toEqual([]);
  });

  it("gives a mail that is sent again the id it had, which says nothing of what it is about", async () => {
    const { send } = await outbox();
    const key = "parcel-hand_over:pev_1";
    const ids = [await send({ ...mail, key }), await send({ ...mail, key }), await send(mail)];
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(ids[0]).not.toContain("pev");
  });
});
