import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import type { Logger } from '../../ports/logger.js';
import { type MetricsDoor, metricsRoute } from './metrics-route.js';
import { type CalendarDoor, calendarRoute } from './calendar-route.js';
import { faultName } from '../../ports/fault.js';

export interface ServerParts {
  /** Everything below /api/messages, its gate included. */
  readonly messages: Router;
  /** False while the bot cannot do its work, as when storage is out of reach. Asked by anyone, at any pace. */
  readonly ready: () => Promise<boolean>;
  readonly metrics: MetricsDoor;
  readonly calendars: CalendarDoor;
  readonly log: Logger;
}

/** The HTTP surface: the messaging endpoint and the questions a platform asks. */
export function createServer({ messages, ready, metrics, calendars, log }: ServerParts): Express {
  const server = express();
  server.disable('x-powered-by');
  // The platform's own answer would tell which addresses take what.
  server.use((request, _response, next) => {
    if (request.method === 'OPTIONS') request.method = 'GET';
    next();
  });
  server.use('/api/messages', messages);
  server.get('/healthz', (_request, response) => {
    response.json({ status: 'alive' });
  });
  server.get('/readyz', async (_request, response) => {
    const isReady = await ready().catch(() => false);
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not-ready' });
  });
  server.get('/metrics', metricsRoute(metrics));
  server.get('/calendar/:file', calendarRoute(calendars, log));
  // The platform's own answer would repeat the path.
  server.use((_request, response) => void response.status(404).end());
  server.use(failed(log));
  return server;
}

/** The fault is named by its kind only: its message may hold what someone wrote. */
function failed(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    log.error('http.failed', { code: faultName(error) });
    if (response.headersSent) return next(error);
    // The platform marks what the one who asked got wrong, as an address that cannot be read.
    const { status } = error as { status?: unknown };
    response.status(typeof status === 'number' && status >= 400 && status < 500 ? status : 500).end();
  };
}
