import { describe, expect, it } from "vitest";
import { KEY_ROOMS } from "../../contracts/ngo/keys";
import { KEY_OPERATIONS, openApiDocument } from "../../contracts/ngo/open-api";

const document = JSON.parse(JSON.stringify(openApiDocument("https://api.example")));
const pathOf = (room: string) => document.paths[`/ngo/organisations/{organisation_id}/${room}`]?.get;

describe("the document of the API", () => {
  it("names only rooms that keys open, each with the scope that it needs", () => {
    for (const room of Object.keys(KEY_OPERATIONS))
      expect(pathOf(room).description).toContain(KEY_ROOMS[room.split("/")[0] ?? ""] ?? "no scope");
  });

  it("says of each parameter what it is, whether it is needed and what it may be", () => {
    for (const [room, { query }] of Object.entries(KEY_OPERATIONS)) {
      const parameters = pathOf(room).parameters.filter((one: { $ref?: string }) => !one.$ref);
      expect(parameters.map(({ name }: { name: string }) => name)).toEqual(Object.keys(query.shape));
      for (const { name, description } of parameters) expect(description).not.toBe(name);
    }
    const figures = pathOf("figures").parameters;
    const needed = figures.filter(({ required }: { required?: boolean }) => required);
    expect(needed.map(({ name }: { name?: string }) => name)).toEqual(["from", "to"]);
    const center = figures.find(({ name }: { name?: string }) => name === "center");
    expect(center.schema).toMatchObject({ type: "array", maxItems: 200 });
  });

  it("points at nothing that it doesn't hold", () => {
    const pointers = JSON.stringify(document).match(/#\/components\/[\w/]+/g) ?? [];
    expect(pointers.length).toBeGreaterThan(8);
    for (const pointer of pointers) {
      const found = pointer
        .slice(2)
        .split("/")
        .reduce((within, name) => within?.[name], document);
      expect([pointer, typeof found]).toEqual([pointer, "object"]);
    }
  });
});
