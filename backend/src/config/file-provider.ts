import { resolve } from "node:path";

interface FileProvider {
  readonly resolve: string;
  readonly id: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Where files lie: on this machine's disk, or in a bucket as soon as `S3_BUCKET` names one. Addresses are the shop's own
 * either way, so the bucket may be closed to the public.
 *
 * @throws Error for a bucket without region or keys.
 */
export function fileProvider(env: NodeJS.ProcessEnv = process.env): FileProvider {
  const publicUrl = `${env.BACKEND_URL ?? "http://localhost:9000"}/static`;
  if (!env.S3_BUCKET) return onDisk(fileDir(env), publicUrl);
  const missing = ["S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"].filter((name) => !env[name]);
  if (missing.length > 0) throw new Error(`S3_BUCKET is set, and ${missing.join(", ")} is missing`);
  return {
    resolve: "@medusajs/medusa/file-s3",
    id: "s3",
    options: {
      bucket: env.S3_BUCKET,
      region: env.S3_REGION,
      access_key_id: env.S3_ACCESS_KEY_ID,
      secret_access_key: env.S3_SECRET_ACCESS_KEY,
      ...(env.S3_ENDPOINT ? { endpoint: env.S3_ENDPOINT } : {}),
      file_url: publicUrl,
      // Nothing in it is public by itself; buckets of today refuse such a mark, too.
      acl: false,
      // Names of buckets as parts of a host need a wildcard certificate, which few own stores have.
      additional_client_config: { forcePathStyle: Boolean(env.S3_ENDPOINT) },
    },
  };
}

export const fileDir = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(env.FILE_DIR ?? "../.data/files");

function onDisk(directory: string, publicUrl: string): FileProvider {
  return {
    resolve: "@medusajs/medusa/file-local",
    id: "local",
    options: {
      upload_dir: directory,
      private_upload_dir: resolve(directory, "../private-files"),
      backend_url: publicUrl,
    },
  };
}
