import { lazy, Suspense, useEffect, useState } from 'react';
import { onTrouble, type ApiError } from '../api';

const TroubleDialog = lazy(() => import('./TroubleDialog'));

export type Trouble = { kind: 'ended' } | { kind: 'otherShop'; shop?: string };

function read(error: ApiError): Trouble {
  if (error.status === 401) return { kind: 'ended' };
  const shop = error.extras.sessionShop ?? error.extras.shop;
  return { kind: 'otherShop', shop: typeof shop === 'string' ? shop : undefined };
}

/** The session ended, or another window chose another shop. Drafts stay in this tab either way. */
export function SessionEnded() {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => onTrouble((error) => setTrouble(read(error))), []);
  return trouble ? (
    <Suspense>
      <TroubleDialog trouble={trouble} onClose={() => setTrouble(null)} />
    </Suspense>
  ) : null;
}
