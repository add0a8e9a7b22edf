import type { MetadataRoute } from "next";

/** For a shortcut on a home screen; colours are the papers of tokens.css. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Second Chance Crafts",
    short_name: "Second Chance",
    start_url: "/",
    display: "browser",
    background_color: "#faf6ef",
    theme_color: "#faf6ef",
    icons: [
      { src: "/icons/192.png", sizes: "192x192", type: "image/png" },
      { src: "/icons/512.png", sizes: "512x512", type: "image/png" },
      { src: "/icons/maskable.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    ],
  };
}
