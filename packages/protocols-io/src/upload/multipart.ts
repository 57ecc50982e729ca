import { type OnProgress, openSource, type UploadSource } from "@specwright/runtime";

/** The file of a form. */
export interface FormFile {
  readonly source: Exclude<UploadSource, ReadableStream>;
  readonly filename: string;
  readonly type?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/** A form with a file, ready to be sent. */
export interface FileForm {
  readonly headers: Record<string, string>;
  readonly body: BodyInit;
  /** Bytes of the whole form. */
  readonly size: number;
  /** Bytes of the file. */
  readonly bytes: number;
  close(): Promise<void>;
}

const CHUNK = 65_536;

/** As browsers write names into a form: quotes and line ends are escaped, the rest is as it is. */
const escaped = (name: string): string =>
  name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");

/** Node can send a stream of known length; browsers can't, so they get the whole form at once. */
const canStream = (): boolean =>
  typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node ===
  "string";

/**
 * Writes a form with the file as its last part, as the storage demands: what follows the file is
 * ignored there. Its length is known beforehand, for the storage takes no chunked bodies.
 */
export async function multipart(
  fields: readonly (readonly [string, string])[],
  { source, filename, type = "application/octet-stream", onProgress }: FormFile,
): Promise<FileForm> {
  const boundary = `----specwright${crypto.randomUUID().replaceAll("-", "")}`;
  const head = fields.map(
    ([name, value]) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(name)}"\r\n\r\n${value}\r\n`,
  );
  const about = `Content-Disposition: form-data; name="file"; filename="${escaped(filename)}"\r\nContent-Type: ${type.replace(/[\r\n]+/g, " ")}`;
  const before = new TextEncoder().encode(`${head.join("")}--${boundary}\r\n${about}\r\n\r\n`);
  const behind = new TextEncoder().encode(`\r\n--${boundary}--\r\n`);
  const slices = await openSource(source);
  const bytes = slices.size ?? 0;
  const size = before.byteLength + bytes + behind.byteLength;
  const headers = { "content-type": `multipart/form-data; boundary=${boundary}` };
  const close = () => slices.close();
  if (!canStream()) {
    const file = await slices.read(0, bytes);
    return { headers, body: new Blob([before, file, behind]), size, bytes, close };
  }
  const parts = async function* () {
    yield before;
    for (let at = 0; at < bytes; ) {
      const chunk = await slices.read(at, CHUNK);
      if (chunk.byteLength === 0) throw new Error(`${filename} has become shorter`);
      at += chunk.byteLength;
      yield chunk;
    }
    yield behind;
  };
  let loaded = 0;
  const iterator = parts();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) return controller.close();
      loaded += value.byteLength;
      controller.enqueue(value);
      onProgress?.({ loaded, total: size });
    },
  });
  return { headers: { ...headers, "content-length": String(size) }, body, size, bytes, close };
}
