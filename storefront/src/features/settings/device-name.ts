/** What browsers call themselves, the most particular first: each names the ones it descends from too. */
const BROWSERS = [
  [/Edg(?:A|iOS)?\//, "Edge"],
  [/OPR\/|Opera/, "Opera"],
  [/SamsungBrowser\//, "Samsung Internet"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\//, "Chrome"],
  [/Safari\//, "Safari"],
] as const;
const SYSTEMS = [
  [/Android/, "Android"],
  [/iPhone|iPad/, "iOS"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/CrOS/, "ChromeOS"],
  [/Linux/, "Linux"],
] as const;

const named = (text: string, names: readonly (readonly [RegExp, string])[]): string =>
  names.find(([sign]) => sign.test(text))?.[1] ?? "";

/** "Android, Chrome" for what a browser says of itself; what it says as it is where that tells nothing. */
export function deviceName(userAgent: string): string {
  const parts = [named(userAgent, SYSTEMS), named(userAgent, BROWSERS)].filter(Boolean);
  return parts.join(", ") || userAgent.slice(0, 40) || "?";
}
