import i18next from 'i18next';

export interface FieldProblem {
  pointer: string;
  code: string;
  detail: string;
}

/** An answer of the server that is not a success, as RFC 9457 describes it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly detail: string,
    readonly errors: FieldProblem[] = [],
    readonly extras: Record<string, unknown> = {},
  ) {
    super(detail || title || i18next.t('error.server', { code }));
    this.name = 'ApiError';
  }

  /** The message for one field, by its JSON pointer. */
  at(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.detail;
  }
}

/** The request never got an answer: no network, or the server is away. What it says can be shown to people as it is. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super(i18next.t('error.network'), { cause });
    this.name = 'NetworkError';
  }
}

const known = new Set(['type', 'title', 'status', 'code', 'detail', 'errors']);

export function parseProblem(status: number, body: unknown): ApiError {
  if (!isObject(body)) return new ApiError(status, `http_${status}`, '', '');
  const text = (key: string) => (typeof body[key] === 'string' ? (body[key] as string) : '');
  const code = text('code') || text('type').split('/').pop() || `http_${status}`;
  const errors = Array.isArray(body.errors) ? body.errors.filter(isObject).map(fieldProblem) : [];
  const extras = Object.fromEntries(Object.entries(body).filter(([key]) => !known.has(key)));
  return new ApiError(status, code, text('title'), text('detail'), errors, extras);
}

function fieldProblem(error: Record<string, unknown>): FieldProblem {
  return { pointer: String(error.pointer ?? ''), code: String(error.code ?? ''), detail: String(error.detail ?? '') };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isCode(error: unknown, code: string): error is ApiError {
  return error instanceof ApiError && error.code === code;
}
