import { LOCALES } from "@second-chance/backend/contracts/locale";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { CATALOGUE_KEYS } from "./src/features/catalogue/catalogue-keys";
import { DOOR_PAGES } from "./src/features/door/door-pages";
import { OPEN_DATA_HEADERS, PORTAL_PERMISSIONS, SECURITY_HEADERS } from "./src/security-headers";
import { PICTURE_QUALITY } from "./src/ui/picture-quality";

const YEAR_SECONDS = 31_536_000;

const config: NextConfig = {
  // Every run serves its own copy of the build (scripts/start/staged-build.mjs).
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  // server/serve.mjs does both once for each page instead of at each visit.
  compress: false,
  generateEtags: false,
  transpilePackages: ["@second-chance/backend"],
  // Titles come with the head for everybody, not only for robots: a title that is streamed in later is missing till then.
  htmlLimitedBots: /.*/,
  images: {
    formats: ["image/webp"],
    minimumCacheTTL: YEAR_SECONDS,
    qualities: [PICTURE_QUALITY],
    deviceSizes: [360, 480, 640, 720, 828, 1080, 1440, 1920],
    imageSizes: [96, 160, 240, 320],
    localPatterns: [{ pathname: "/media/**", search: "" }],
  },
  async headers() {
    return [
      { source: "/:path*", headers: [...SECURITY_HEADERS] },
      { source: "/workshop/:path*", headers: [PORTAL_PERMISSIONS] },
      { source: "/open-data/:path*", headers: [...OPEN_DATA_HEADERS] },
      {
        source: "/fonts/:path*",
        headers: [{ key: "Cache-Control", value: `public, max-age=${YEAR_SECONDS}, immutable` }],
      },
    ];
  },
  /** The bare catalogue is a static page; as soon as something is asked of it, a live one answers. */
  async rewrites() {
    return {
      beforeFiles: [
        ...CATALOGUE_KEYS.map((key) => ({
          source: "/:locale/:country/catalogue",
          has: [{ type: "query" as const, key }],
          destination: "/:locale/:country/catalogue/asked",
        })),
        // The portal is one page a language; its screens are its own affair (features/workshop/portal/screens).
        {
          source: `/workshop/:locale(${LOCALES.join("|")})/:screen((?!${DOOR_PAGES.join("$|")}$).+)`,
          destination: "/workshop/:locale",
        },
      ],
      afterFiles: [],
      fallback: [],
    };
  },
};

export default createNextIntlPlugin("./src/i18n/request.ts")(config);
