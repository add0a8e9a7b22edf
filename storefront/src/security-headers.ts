const isDevelopment = process.env.NODE_ENV === "development";

/**
 * Pages are static, so a nonce can't be had: Next's own inline scripts need 'unsafe-inline'. Everything else is
 * closed: no foreign script, frame, picture or form target.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline' 'inline-speculation-rules'${isDevelopment ? " 'unsafe-eval'" : ""}`,
  "style-src 'self' 'unsafe-inline'",
  // A photo that is only on the manager's device yet has an address of its own page's making.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

const permissions = (camera: "()" | "(self)") => ({
  key: "Permissions-Policy",
  value: `camera=${camera}, microphone=(), geolocation=(), browsing-topics=()`,
});

/** The workshop portal reads hang tags by the camera; no other page has a use for it. */
export const PORTAL_PERMISSIONS = permissions("(self)");

export const SECURITY_HEADERS = [
  { key: "Content-Security-Policy", value: CONTENT_SECURITY_POLICY },
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
