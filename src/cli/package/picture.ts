import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, opacity of each point. */
  readonly points: Uint8Array;
}

const signature = [137, 80, 78, 71, 13, 10, 26, 10];
const perPoint = 4;
/** Eight bits each of red, green, blue and opacity, not interlaced: what the icons are drawn in. */
const wanted = [8, 6, 0, 0, 0];

/** Reads a PNG with opacity; undefined for any other picture. */
export function readPicture(bytes: Uint8Array): Picture | undefined {
  if (bytes.length < 33 || !signature.every((byte, at) => bytes[at] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (!wanted.every((byte, at) => bytes[24 + at] === byte)) return undefined;
  const data: Uint8Array[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    if (String.fromCharCode(...bytes.slice(at + 4, at + 8)) === 'IDAT')
      data.push(bytes.slice(at + 8, at + 8 + length));
    at += 12 + length;
  }
  try {
    return { width, height, points: unfiltered(inflateSync(Buffer.concat(data)), width, height) };
  } catch {
    return undefined;
  }
}

/** Each line is written as its difference from the left and from above (PNG, 9.2). */
function unfiltered(raw: Uint8Array, width: number, height: number): Uint8Array {
  const line = width * perPoint;
  const points = new Uint8Array(line * height);
  const at = (y: number, x: number): number => (y < 0 || x < 0 ? 0 : (points[y * line + x] ?? 0));
  for (let y = 0; y < height; y += 1) {
    const kind = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const [left, up, corner] = [at(y, x - perPoint), at(y - 1, x), at(y - 1, x - perPoint)];
      const guess = [0, left, up, Math.floor((left + up) / 2), nearest(left, up, corner)][kind] ?? 0;
      points[y * line + x] = ((raw[y * (line + 1) + 1 + x] ?? 0) + guess) & 0xff;
    }
  }
  return points;
}

function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Every point is white, or cannot be seen at all. */
export function isWhiteOnNothing({ points }: Picture): boolean {
  for (let at = 0; at < points.length; at += perPoint) {
    const [red, green, blue, opacity] = points.slice(at, at + perPoint);
    if (opacity !== 0 && (red !== 255 || green !== 255 || blue !== 255)) return false;
  }
  return true;
}
