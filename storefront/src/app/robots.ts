import type { MetadataRoute } from "next";
import { connection } from "next/server";
import { env } from "@/env";

export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/choose",
        "/hands/",
        "/till",
        "/withdraw",
        "/*/withdraw",
        "/*/checkout",
        "/*/account",
        "/*/orders",
        "/*/receipt",
      ],
    },
    sitemap: new URL("/sitemap.xml", env().SITE_URL).toString(),
  };
}
