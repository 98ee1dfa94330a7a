import { writeExport, type ExportOrder } from './write-export';

/** The worker that writes files: an order in, its bytes out through the port that comes with it. */
self.onmessage = ({ data, ports: [port] }: MessageEvent<ExportOrder>) => {
  const bytes = writeExport(data);
  port?.postMessage(bytes, { transfer: [bytes.buffer] });
};
