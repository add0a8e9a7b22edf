import { readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { source } from "../source";

const API = join(__dirname, "../../src/api");
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];
/** Of everything and of nothing. */
export const NOBODYS_ID = "nothing_01ZZZZZZZZZZZZZZZZZZZZZZZZ";

/** Every route that a file of ours answers in these folders of `src/api`, as a table spells it. */
export function routesThereAre(rooms: readonly string[]): string[] {
  return rooms.flatMap((room) =>
    readdirSync(join(API, room), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(`${sep}route.ts`) || file === "route.ts")
      .flatMap((file) => {
        const path = join(room, file).replace(/\.ts$/, "");
        const address = `/${path.split(sep).slice(0, -1).join("/")}`.replace(/\[(\w+)\]/g, ":$1");
        const handlers = Object.keys(source<Record<string, unknown>>(join("api", path)));
        return handlers.filter((name) => METHODS.includes(name)).map((method) => `${method} ${address}`);
      }),
  );
}

/** Method and address of a route with its parameters filled in; what has no value gets an id that nothing has. */
export function addressOf(route: string, values: Readonly<Record<string, string>>) {
  const [method = "", pattern = ""] = route.split(" ");
  return { method, path: pattern.replace(/:(\w+)/g, (_, name: string) => values[name] ?? NOBODYS_ID) };
}
