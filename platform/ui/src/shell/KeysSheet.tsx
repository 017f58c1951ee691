import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd, Sheet } from '../ui';

const everywhere = ['Ctrl K', '/', '?'] as const;
const board = ['C', '↑ ↓ ← →', 'Enter', 'Space', 'M', 'A'] as const;

/** All keys, in words. They are bound to places on the keyboard, so they work in every layout. */
export default function KeysSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('shell');
  const list = (keys: readonly string[], group: string) => (
    <dl className="keys">
      {keys.map((key, index) => (
        <Fragment key={key}>
          <dt>
            {key.split(' ').map((part) => (
              <Fragment key={part}>
                <Kbd>{part}</Kbd>{' '}
              </Fragment>
            ))}
          </dt>
          <dd>{t(`keys.${group}.${index}`)}</dd>
        </Fragment>
      ))}
    </dl>
  );
  return (
    <Sheet opened={opened} onClose={onClose} title={t('keys.title')} width={420}>
      <h3 className="sect">{t('keys.everywhere')}</h3>
      {list(everywhere, 'all')}
      <h3 className="sect">{t('keys.onBoard')}</h3>
      {list(board, 'board')}
      <p className="t12 i3">{t('keys.layouts')}</p>
    </Sheet>
  );
}
