/** Writes a picture as PNG (W3C, third edition). The renderer's own writer makes flat drawings half as big again. */
import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Pixels row by row, four bytes each: red, green, blue, and an alpha that is left out. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Beside the script, on another core. */
const compress = promisify(deflate);

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** One chunk: length, type, data, checksum (section 5.3). */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The picture in true colour, without transparency. */
export async function png({ width, height, pixels }: Pixels): Promise<Buffer> {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8); // eight bits a sample; colour type 2, red, green and blue
  // Each row starts with a zero, "no filter": flat areas repeat better than their differences.
  const rows = Buffer.alloc(height * (1 + 3 * width));
  let at = 0;
  for (let from = 0; from < pixels.length; from += 4) {
    if (from % (4 * width) === 0) at++;
    // One by one, as a view of each pixel would take longer than all else.
    rows[at++] = pixels[from]!;
    rows[at++] = pixels[from + 1]!;
    rows[at++] = pixels[from + 2]!;
  }
  const data = await compress(rows, { level: 9, memLevel: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
