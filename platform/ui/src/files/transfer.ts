import i18next from 'i18next';
import { ApiError, call, client, currentShop, looking, NetworkError, parseProblem, type StoredFile } from '../api';
import { remember } from './known';

/** Sends a file and tells how much of it is gone; the ways of the client tell that of nothing that leaves. */
export function send(file: File, onPart: (part: number) => void): { done: Promise<StoredFile>; stop: () => void } {
  const line = new XMLHttpRequest();
  const done = new Promise<StoredFile>((resolve, reject) => {
    line.open('POST', '/api/v1/files');
    line.setRequestHeader('Accept', 'application/json, application/problem+json');
    line.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    line.setRequestHeader('X-Dukon', currentShop());
    if (looking) line.setRequestHeader('X-Dukon-As', looking.id);
    line.setRequestHeader('Accept-Language', i18next.language);
    line.upload.onprogress = ({ loaded, total }) => onPart(total ? loaded / total : 0);
    line.onerror = () => reject(new NetworkError('cut'));
    line.onload = () => {
      const answer = parsed(line.responseText);
      if (line.status !== 201) return reject(parseProblem(line.status, answer));
      const stored = answer as StoredFile;
      remember([stored]);
      resolve(stored);
    };
    const form = new FormData();
    form.append('file', file, file.name);
    line.send(form);
  });
  return { done, stop: () => line.abort() };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Only what a person could send again is worth keeping: the server's refusal stays what it is. */
export function worthAnother(error: unknown): boolean {
  return !(error instanceof ApiError) || error.status >= 500;
}

export async function fetchFile(id: string): Promise<Blob> {
  const headers = { Accept: 'application/octet-stream, image/*, application/problem+json' };
  return (await call(client.GET('/api/v1/files/{id}', { params: { path: { id } }, headers, parseAs: 'blob' }))) as unknown as Blob;
}

export async function download({ id, name }: StoredFile): Promise<void> {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await fetchFile(id));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
