import { useTranslation } from 'react-i18next';
import { Check, Note, Panel } from '../ui';
import { IconLock, IconMinus, IconPlus } from '../ui/icons';
import type { RightChange } from './contract';
import css from './asks.module.css';
import page from './packs.module.css';

interface Props {
  rights: readonly RightChange[];
  /** Absent where nothing is asked, e.g. when rights only shrink. */
  consent?: { given: boolean; onChange: (given: boolean) => void };
}

/** Who will be allowed more, who less, and the consent to it. A template never gives more than its installer has. */
export function Rights({ rights, consent }: Props) {
  const { t } = useTranslation('packs');
  if (rights.length === 0) return null;
  const beyond = rights.some((right) => right.beyond);
  const grow = rights.some(({ more }) => more.length > 0);
  return (
    <Panel title={t(grow ? 'rights.title' : 'rights.titleLess')} className={page.block}>
      <ul className={css.rights}>
        {rights.map((right) => (
          <li key={right.role}>
            <h3>
              {right.title} <span>{right.people > 0 ? t('rights.people', { count: right.people }) : t('rights.nobody')}</span>
            </h3>
            <ul>
              {right.more.map((text) => (
                <li key={text} className={css.more}>
                  <IconPlus size={15} />
                  <span><span className="vh">{t('rights.more')}: </span>{text}</span>
                </li>
              ))}
              {right.less.map((text) => (
                <li key={text} className={css.less}>
                  <IconMinus size={15} />
                  <span><span className="vh">{t('rights.less')}: </span>{text}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {beyond && (
        <Note tone="r" icon={<IconLock size={18} />}>
          {t('rights.beyond')}
        </Note>
      )}
      {consent && !beyond && (
        <div className={css.consent}>
          <Check checked={consent.given} onChange={consent.onChange}>
            {t('rights.consent')}
          </Check>
        </div>
      )}
    </Panel>
  );
}
