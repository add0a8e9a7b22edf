import { describe, expect, it } from "vitest";
import { fileProvider } from "./file-provider";

const S3 = {
  S3_BUCKET: "pieces",
  S3_REGION: "eu-north-1",
  S3_ACCESS_KEY_ID: "key",
  S3_SECRET_ACCESS_KEY: "secret",
  BACKEND_URL: "https://shop.example",
};

describe("where files lie", () => {
  it("is the disk, what is private beside what is public and not in it", () => {
    const { id, options } = fileProvider({ FILE_DIR: "/data/files" });
    expect(id).toBe("local");
    expect(options).toMatchObject({ upload_dir: "/data/files", private_upload_dir: "/data/private-files" });
  });

  it("is a bucket as soon as one is named, with addresses of the shop", () => {
    expect(fileProvider(S3)).toMatchObject({
      id: "s3",
      options: { bucket: "pieces", acl: false, file_url: "https://shop.example/static" },
    });
    expect(fileProvider({ ...S3, S3_ENDPOINT: "https://store.example" }).options).toMatchObject({
      endpoint: "https://store.example",
      additional_client_config: { forcePathStyle: true },
    });
  });

  it("is nowhere for a bucket that nobody may open", () => {
    const { S3_SECRET_ACCESS_KEY: _, ...half } = S3;
    expect(() => fileProvider(half)).toThrow("S3_SECRET_ACCESS_KEY");
  });
});
