import { writeExport, type ExportOrder } from './write-export';

/** The worker that writes files: an order in, its bytes out. */
self.onmessage = ({ data }: MessageEvent<ExportOrder>) => {
  const bytes = writeExport(data);
  self.postMessage(bytes, { transfer: [bytes.buffer] });
};
