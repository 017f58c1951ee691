import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { listenNotifications } from '../api/stream';
import { showToast } from '../ui';

const NewsSheet = lazy(() => import('./NewsSheet'));

function useLiveToasts() {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  useEffect(
    () =>
      listenNotifications(({ text, record }) => {
        showToast({ text, action: record && { label: t('open'), onPress: () => void navigate(`/records/${record.id}`) } });
      }),
    [navigate, t],
  );
}

/** Says news as they come; the sheet with all of them is loaded when it is first opened. */
export function News({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  useLiveToasts();
  const [asked, ask] = useState(false);
  if (opened && !asked) ask(true);
  return asked ? (
    <Suspense>
      <NewsSheet opened={opened} onClose={onClose} />
    </Suspense>
  ) : null;
}
