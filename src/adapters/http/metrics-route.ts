import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';

export interface MetricsDoor {
  /** Who asks must bring this; without one there are no metrics to be had. */
  readonly token?: string;
  readonly text: () => Promise<string>;
}

/** Counts for whoever has the token; for everybody else the address does not exist. */
export function metricsRoute({ token, text }: MetricsDoor): RequestHandler {
  return async ({ headers }, response, next) => {
    if (token === undefined || !same(headers.authorization ?? '', `Bearer ${token}`)) return next();
    response.type('text/plain; version=0.0.4').send(await text());
  };
}

/** Takes as long for a near guess as for a far one. */
function same(one: string, other: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
