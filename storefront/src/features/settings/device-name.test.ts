import { describe, expect, it } from "vitest";
import { deviceName } from "./device-name";

describe("the name of a device", () => {
  it.each([
    [
      "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/138.0.0.0 Mobile Safari/537.36",
      "Android, Chrome",
    ],
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/138.0 Safari/537.36 Edg/138.0",
      "Windows, Edge",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1",
      "iOS, Safari",
    ],
    ["Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Linux, Firefox"],
    ["a till of its own", "a till of its own"],
    ["", "?"],
  ])("is what its owner would call it: %s", (says, name) => {
    expect(deviceName(says)).toBe(name);
  });
});
