const largestChunk = 512;

/** A map whose keys stand in order, so that reading a range costs what is in it and not what is stored. */
export class SortedMap<V> {
  private readonly values = new Map<string, V>();
  /** The keys in order, in pieces small enough to insert into. No piece is empty. */
  private readonly chunks: string[][] = [];

  get(key: string): V | undefined {
    return this.values.get(key);
  }

  set(key: string, value: V): void {
    if (!this.values.has(key)) this.place(key);
    this.values.set(key, value);
  }

  delete(key: string): void {
    if (!this.values.delete(key)) return;
    const at = this.chunkOf(key);
    const chunk = this.chunks[at] ?? [];
    chunk.splice(firstAt(chunk, key), 1);
    if (chunk.length === 0) this.chunks.splice(at, 1);
  }

  /** Values from the first key that is not before `from`, in order, for as long as the reader asks. */
  *from(from: string): Generator<readonly [string, V]> {
    const start = this.chunkOf(from);
    for (let at = start; at < this.chunks.length; at += 1) {
      const chunk = this.chunks[at] ?? [];
      for (let i = at === start ? firstAt(chunk, from) : 0; i < chunk.length; i += 1) {
        const key = chunk[i] ?? '';
        yield [key, this.values.get(key) as V];
      }
    }
  }

  /** Values whose keys begin with the prefix, in order. */
  *beginningWith(prefix: string): Generator<V> {
    for (const [key, value] of this.from(prefix)) {
      if (!key.startsWith(prefix)) return;
      yield value;
    }
  }

  private place(key: string): void {
    const at = Math.min(this.chunkOf(key), this.chunks.length - 1);
    const chunk = this.chunks[at];
    if (chunk === undefined) {
      this.chunks.push([key]);
      return;
    }
    chunk.splice(firstAt(chunk, key), 0, key);
    if (chunk.length > largestChunk) this.chunks.splice(at + 1, 0, chunk.splice(largestChunk / 2));
  }

  /** The first piece whose last key is not before this one. */
  private chunkOf(key: string): number {
    return search(this.chunks.length, (at) => (this.chunks[at]?.at(-1) ?? '') >= key);
  }
}

function firstAt(keys: readonly string[], key: string): number {
  return search(keys.length, (at) => (keys[at] ?? '') >= key);
}

/** The first of so many places where it holds; it holds everywhere after. */
function search(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
