import createClient, { type Middleware } from 'openapi-fetch';
import i18next from 'i18next';
import type { paths } from './schema';
import { look, looking } from './looking';
import { ApiError, NetworkError, parseProblem } from './problem';

/** The shop this window works in. Every request names it, so that a tab never writes into the shop of another tab. */
let shop = '-';

export function setShop(slug: string | undefined): void {
  shop = slug ?? '-';
}

export function currentShop(): string {
  return shop;
}

type Trouble = (error: ApiError) => void;
const listeners = new Set<Trouble>();

/** Troubles that concern the whole window: the session ended, or another tab switched the shop. */
export function onTrouble(listener: Trouble): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const headers: Middleware = {
  onRequest({ request }) {
    if (!request.headers.has('Accept')) request.headers.set('Accept', 'application/json, application/problem+json');
    request.headers.set('X-Requested-With', 'XMLHttpRequest');
    request.headers.set('X-Dukon', shop);
    if (looking) request.headers.set('X-Dukon-As', looking.id);
    if (i18next.language) request.headers.set('Accept-Language', i18next.language);
    if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID());
    }
    return request;
  },
};

export const client = createClient<paths>({ baseUrl: location.origin, credentials: 'same-origin' });
client.use(headers);

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** Awaits a call of the client and gives its data, or throws ApiError / NetworkError. */
export async function call<Data>(request: Promise<Answer<Data>>, options: { quiet?: boolean } = {}): Promise<Data> {
  let answer: Answer<Data>;
  try {
    answer = await request;
  } catch (cause) {
    throw cause instanceof DOMException && cause.name === 'AbortError' ? cause : new NetworkError(cause);
  }
  if (answer.response.ok) return answer.data as Data;
  const error = parseProblem(answer.response.status, answer.error);
  // Whoever is no owner any more would be shut out of everything.
  if (looking && error.status === 403 && answer.response.url.endsWith('/api/v1/session')) look(null, '/');
  if (!options.quiet && (error.status === 401 || error.code === 'other_shop')) listeners.forEach((tell) => tell(error));
  throw error;
}

/** The header of an optimistic write: it is refused when someone changed the record meanwhile. */
export function ifMatch(version: number): { headers: Record<string, string> } {
  return { headers: { 'If-Match': `"${version}"` } };
}
