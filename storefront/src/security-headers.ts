const isDevelopment = process.env.NODE_ENV === "development";

/** Directives of a policy: what each kind of thing may be loaded from. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/** What no page ever needs more of: everything foreign is closed, whatever a page adds to it by name. */
export const CLOSED_POLICY: Policy = {
  "default-src": ["'self'"],
  "script-src": ["'self'", "'inline-speculation-rules'", ...(isDevelopment ? ["'unsafe-eval'"] : [])],
  "style-src": ["'self'", "'unsafe-inline'"],
  // A photo that is only on the manager's device yet has an address of its own page's making.
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'", ...(isDevelopment ? ["ws:"] : [])],
  "object-src": ["'none'"],
  "base-uri": ["'self'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
};

/** A policy with more sources for some kinds of things. */
export function opened(policy: Policy, more: Policy): Policy {
  const kinds = [...new Set([...Object.keys(policy), ...Object.keys(more)])];
  return Object.fromEntries(kinds.map((kind) => [kind, [...(policy[kind] ?? []), ...(more[kind] ?? [])]]));
}

/** A policy as its header writes it. */
export function written(policy: Policy): string {
  return Object.entries(policy)
    .map(([kind, sources]) => [kind, ...sources].join(" "))
    .join("; ");
}

/** Pages are static, so a nonce can't be had: Next's own inline scripts need 'unsafe-inline'. */
const STATIC_PAGES = opened(CLOSED_POLICY, { "script-src": ["'unsafe-inline'"] });

const permissions = (camera: "()" | "(self)") => ({
  key: "Permissions-Policy",
  value: `camera=${camera}, microphone=(), geolocation=(), browsing-topics=()`,
});

/** The workshop portal reads hang tags by the camera; no other page has a use for it. */
export const PORTAL_PERMISSIONS = permissions("(self)");

export const SECURITY_HEADERS = [
  { key: "Content-Security-Policy", value: written(STATIC_PAGES) },
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  permissions("()"),
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
] as const;

/** Open data is for every page and program: read from anywhere, put into any page, and able to do nothing there. */
export const OPEN_DATA_HEADERS = [
  { key: "Access-Control-Allow-Origin", value: "*" },
  { key: "Cross-Origin-Resource-Policy", value: "cross-origin" },
  { key: "Content-Security-Policy", value: "default-src 'none'; sandbox" },
] as const;
