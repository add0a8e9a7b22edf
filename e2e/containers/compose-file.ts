import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parse } from "yaml";

export const ROOT = resolve(__dirname, "../..");

export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly user?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly restart?: string;
}

interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** docker-compose.yml with its anchors merged; variables are still written out as `${NAME:-default}`. */
export function readComposeFile(): ComposeFile {
  return parse(readFileSync(resolve(ROOT, "docker-compose.yml"), "utf8"), { merge: true });
}

/** Replaces `${NAME}`, `${NAME:-default}` and `${NAME:?why}` as compose does. */
export function interpolate(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_, name: string, operator?: string, rest?: string) => {
      const value = variables[name];
      if (value) return value;
      if (operator === "?") throw new Error(`${name}: ${rest}`);
      return rest ?? "";
    },
  );
}
