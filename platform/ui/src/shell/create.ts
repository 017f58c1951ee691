export interface CreateRequest {
  /** The pipeline on whose first stage the record starts; the person may choose another. */
  pipeline?: string;
  stage?: string;
  /** A phone, an e-mail or a name that was searched for in vain. */
  client?: string;
}

const listeners = new Set<(request: CreateRequest) => void>();

export function onCreateOpen(listener: (request: CreateRequest) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Opens the quick-create sheet from anywhere. */
export function openCreate(request: CreateRequest = {}): void {
  listeners.forEach((open) => open(request));
}
