import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Awning, Note, Tabs } from '../ui';
import { IconCircleCheck, IconInfoCircle } from '../ui/icons';
import type { Draft } from './draft';
import css from './forms.module.css';

/** The public page as a client meets it, drawn from what is being typed. A picture: nothing in it takes the focus. */
export function FormPreview({ draft }: { draft: Draft }) {
  const { t } = useTranslation('forms');
  const { t: app } = useTranslation('app');
  const [side, setSide] = useState('form');
  return (
    <aside className={css.preview} aria-label={t('preview')}>
      <div className={css.previewHead}>
        <span>{t('preview')}</span>
        <Tabs
          segmented
          label={t('preview')}
          value={side}
          onChange={setSide}
          items={[
            { id: 'form', label: t('previewForm') },
            { id: 'thanks', label: t('previewThanks') },
          ]}
        />
      </div>
      {!draft.active && (
        <div style={{ marginBottom: 8 }}>
          <Note tone="a" icon={<IconInfoCircle size={18} />}>
            {t('previewOff')}
          </Note>
        </div>
      )}
      <div className={css.sheet}>
        <Awning stage={4} size="big" />
        {side === 'thanks' ? (
          <div className={css.thanks}>
            <IconCircleCheck size={36} stroke={1.5} style={{ color: 'var(--won)' }} />
            <span className="pre">{draft.thankYou}</span>
          </div>
        ) : (
          <div className={css.client}>
            <h3>{draft.title}</h3>
            {draft.fields.map((field) => (
              <div key={field.id}>
                <div className={css.ask}>
                  {t(`f.${field.id}`)}
                  {field.required && <span>{app('needed')}</span>}
                </div>
                <div className={field.id === 'comment' ? `${css.blank} ${css.tall}` : css.blank} />
              </div>
            ))}
            {draft.consent && (
              <div className={css.consent}>
                <span className={css.box} />
                <span className="pre">{draft.consent}</span>
              </div>
            )}
            <div className={css.send}>{draft.buttonText}</div>
          </div>
        )}
      </div>
    </aside>
  );
}
