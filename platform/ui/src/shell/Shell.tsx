import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePathname } from '../router';
import { Guard } from '../app/Guard';
import { preloadPage } from '../app/routes';
import { preloadOverlays, useKeys } from '../ui';
import { Rail, TabBar } from './Navigation';
import { OfflineBanner } from './OfflineBanner';
import { TopBar } from './TopBar';
import { onCreateOpen, openCreate, type CreateRequest } from './create';
import { onPaletteOpen, openPalette } from './palette';
import { looking, useSession, type Task } from '../api';
import { onFormOpen } from '../tasks/openForm';
import './shell.css';

const ConfirmBanner = lazy(() => import('./ConfirmBanner'));
const LookingBanner = lazy(() => import('./LookingBanner'));
const Palette = lazy(() => import('../palette/Palette'));
const KeysSheet = lazy(() => import('./KeysSheet'));
const CreateSheet = lazy(() => import('../create/CreateSheet'));
const FormSheet = lazy(() => import('../tasks/FormSheet'));

const nextPages = ['/today', '/sales', '/sales/-', '/records/-', '/tasks', '/clients'];

/** Rail and top bar on desks, tab bar on phones; the page between them. */
export default function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const [palette, setPalette] = useState<{ opened: boolean; asked: boolean }>({ opened: false, asked: false });
  const [create, setCreate] = useState<{ opened: boolean; request: CreateRequest } | null>(null);
  const [form, setForm] = useState<{ opened: boolean; task: Task } | null>(null);
  const [help, setHelp] = useState<boolean | null>(null);
  const confirmed = useSession().person.emailConfirmed;
  const pathname = usePathname();

  useEffect(() => onCreateOpen((request) => setCreate({ opened: true, request })), []);
  useEffect(() => onFormOpen((task) => setForm({ opened: true, task })), []);
  useEffect(() => onPaletteOpen(() => setPalette({ opened: true, asked: true })), []);
  useEffect(() => {
    // What opens next is here before it is asked for, also when the line is cut meanwhile.
    const idle = setTimeout(() => {
      preloadOverlays();
      nextPages.forEach(preloadPage);
    }, 1500);
    return () => clearTimeout(idle);
  }, []);
  useKeys({
    'mod+KeyK': openPalette,
    Slash: openPalette,
    KeyC: () => openCreate({ pipeline: /^\/sales\/([^/]+)/.exec(pathname)?.[1] }),
    'shift+Slash': () => setHelp(true),
  });

  return (
    <div className="app">
      <a className="skip-link" href="#main">
        {t('skipToContent')}
      </a>
      <Rail />
      <TopBar />
      <div className="banners">
        <OfflineBanner />
        <Suspense>
          {looking && <LookingBanner />}
          {!confirmed && <ConfirmBanner />}
        </Suspense>
      </div>
      <main className="main" id="main" tabIndex={-1} style={{ outline: 0 }}>
        <Guard key={pathname}>
          <Suspense>
            {children}
          </Suspense>
        </Guard>
      </main>
      <TabBar />
      {palette.asked && (
        <Suspense>
          <Palette opened={palette.opened} onClose={() => setPalette({ opened: false, asked: true })} />
        </Suspense>
      )}
      {create && (
        <Suspense>
          <CreateSheet request={create.request} opened={create.opened} onClose={() => setCreate({ ...create, opened: false })} />
        </Suspense>
      )}
      {form && (
        <Suspense>
          <FormSheet key={form.task.id} task={form.task} opened={form.opened} onClose={() => setForm({ ...form, opened: false })} />
        </Suspense>
      )}
      {help !== null && (
        <Suspense>
          <KeysSheet opened={help} onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
