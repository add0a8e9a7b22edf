import { ROUTES, type Route } from "./routes";

const PATTERNS = ROUTES.map((route) => {
  const [method = "", path = ""] = route.name.split(" ");
  return { route, method, pattern: new RegExp(`^${path.replace(":id", "([^/]+)")}$`) };
});

/** The route of a call and the id its path names. */
export function matchRoute(method: string, path: string): { route: Route; id: string } | undefined {
  for (const one of PATTERNS) {
    const match = one.method === method ? one.pattern.exec(path) : null;
    if (match) return { route: one.route, id: decodeURIComponent(match[1] ?? "") };
  }
  return undefined;
}
