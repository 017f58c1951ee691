import { useQuery } from '@tanstack/react-query';
import i18next from 'i18next';
import { lazy, useEffect, useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from '../router';
import { connectStream } from '../api/stream';
import { sessionQuery, setShop, type Session } from '../api';
import { isLanguage, PlaceContext } from '../format';
import { changeLanguage } from '../i18n';
import { ErrorState } from '../ui';
import { loginUrl } from './login';
import { SessionEnded } from './SessionEnded';
import { ShellSkeleton } from './ShellSkeleton';

const ChooseShop = lazy(() => import('./ChooseShop').then(({ ChooseShop: view }) => ({ default: view })));
const SignIn = lazy(() => import('./SignIn').then(({ SignIn: view }) => ({ default: view })));

/** Knows who is here and in which shop; everything inside may rely on it. */
export default function SessionScope({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const session = useQuery(sessionQuery);
  if (session.isPending) return <ShellSkeleton />;
  if (session.isError && !session.data) {
    return <ErrorState title={t('sessionError')} error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (!session.data) return <Anonymous />;
  if (!session.data.shop) return <ChooseShop session={session.data} />;
  return <InShop session={session.data}>{children}</InShop>;
}

function Anonymous() {
  const refused = useSearchParams()[0].has('login');
  useEffect(() => {
    if (!refused) location.replace(loginUrl());
  }, [refused]);
  return refused ? <SignIn /> : <ShellSkeleton />;
}

function InShop({ session, children }: { session: Session; children: ReactNode }) {
  const { slug, timeZone, currency } = session.shop!;
  setShop(slug);
  useEffect(() => connectStream(slug), [slug]);
  useEffect(() => {
    const { locale } = session.person;
    if (isLanguage(locale) && locale !== i18next.language) void changeLanguage(locale);
  }, [session.person]);
  const place = useMemo(() => ({ timeZone, currency }), [timeZone, currency]);
  return (
    <PlaceContext.Provider value={place}>
      {children}
      <SessionEnded />
    </PlaceContext.Provider>
  );
}
