export interface DownloadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes so far, after decompression; called for every piece that arrives. */
  readonly onBytes?: (received: number) => void;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Fetches a file whole.
 * @throws Error when the server does not have it; an AbortError when the signal stops it
 */
export async function download(url: string, options: DownloadOptions = {}): Promise<Uint8Array> {
  const { signal, onBytes, fetch = globalThis.fetch } = options;
  const response = await fetch(url, signal ? { signal } : {});
  if (!response.ok || !response.body) throw new Error(`${url}: ${response.status}`);
  const pieces: Uint8Array[] = [];
  let received = 0;
  const reader = response.body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    received += read.value.length;
    onBytes?.(received);
  }
  return join(pieces, received);
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
