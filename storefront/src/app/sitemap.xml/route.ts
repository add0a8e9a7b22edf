import { connection } from "next/server";
import { env } from "@/env";
import { sitemapIndex } from "@/features/seo/sitemap";

export async function GET(): Promise<Response> {
  await connection();
  return new Response(sitemapIndex(env().SITE_URL), { headers: { "content-type": "application/xml" } });
}
