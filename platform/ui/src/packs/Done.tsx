import { useTranslation } from 'react-i18next';
import { usePipelines } from '../api';
import { Awning, Button, LinkButton } from '../ui';
import { IconArrowBackUp, IconCircleCheck } from '../ui/icons';
import type { ConfigurationChange } from './contract';
import { useChange } from './queries';
import { Troubled } from './Troubled';
import { useUndoing } from './UndoSheet';
import css from './act.module.css';

function Moving({ moving }: { moving: NonNullable<ConfigurationChange['moving']> }) {
  const { t } = useTranslation('packs');
  const share = moving.total ? Math.round((moving.moved / moving.total) * 100) : 100;
  return (
    <div className={css.moving}>
      <div className="bar" role="progressbar" aria-label={t('moving.label')} aria-valuenow={share} aria-valuemin={0} aria-valuemax={100}>
        <i style={{ width: `${share}%` }} />
      </div>
      <p className="t13 i2" aria-live="polite">
        {t(moving.done ? 'moving.done' : 'moving.going', { moved: moving.moved, count: moving.total })}
      </p>
    </div>
  );
}

/** After the deed: what was done, where to go, and the way back. */
export function Done({ change, onUndone }: { change: ConfigurationChange; onUndone: () => void }) {
  const { t } = useTranslation('packs');
  const board = usePipelines()[0]?.id;
  const latest = useChange(change);
  const { undo, busy, error, sheet } = useUndoing(onUndone);
  return (
    <section className={css.done} aria-live="polite">
      <Awning stage={4} size="big" />
      <div>
        <h2>
          <IconCircleCheck size={24} style={{ color: 'var(--won)' }} />
          {latest.text}
        </h2>
        {latest.details.length > 0 && (
          <ul className="t13 i2">
            {latest.details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {latest.moving && <Moving moving={latest.moving} />}
        {latest.kept.length > 0 && <p className="t13 i2">{t('kept', { titles: latest.kept.map(({ title }) => title).join(', ') })}</p>}
        <Troubled error={error} />
        <div className="row wrap">
          {board && (
            <LinkButton to={`/sales/${board}`} look="primary">
              {t('openBoard')}
            </LinkButton>
          )}
          <LinkButton to="/settings/changes">{t('changes.title')}</LinkButton>
          {latest.undoable && (
            <Button look="quiet" icon={<IconArrowBackUp size={17} />} busy={busy} onClick={() => undo(change)}>
              {t('undo.do')}
            </Button>
          )}
        </div>
        <p className="t12 i3">{t('undo.note')}</p>
      </div>
      {sheet}
    </section>
  );
}
