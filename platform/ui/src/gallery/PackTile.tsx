import { useTranslation } from 'react-i18next';
import type { PackCard } from '../api';
import { useFormats } from '../format';
import { Chip, LinkButton, Skeleton } from '../ui';
import { IconCheck } from '../ui/icons';
import { Stalls } from './Stalls';
import css from './gallery.module.css';

export function PackTile({ pack, first, filled }: { pack: PackCard; first: boolean; filled: boolean }) {
  const { t } = useTranslation('gallery');
  const format = useFormats();
  return (
    <article className={css.card} aria-labelledby={`pack-${pack.key}`}>
      <Stalls stages={pack.stages} />
      <div className={css.body}>
        <div className={css.title}>
          <h2 id={`pack-${pack.key}`}>{pack.title}</h2>
          {pack.installed && (
            <Chip tone="won" icon={<IconCheck size={14} />}>
              {t('installed', { version: pack.installed.version })}
            </Chip>
          )}
        </div>
        <p className={css.text}>{pack.description}</p>
        <div className={css.chips}>
          {pack.chips.map((chip) => (
            <Chip key={chip}>{format.glue(chip)}</Chip>
          ))}
        </div>
        <div className={css.foot}>
          <LinkButton to={`/templates/${pack.key}${first ? '?first=1' : ''}`} look={filled ? 'primary' : 'plain'}>
            {t('look')}
            <span className="vh">: {pack.title}</span>
          </LinkButton>
        </div>
      </div>
    </article>
  );
}

export function PackTileSkeleton() {
  return (
    <div className={css.card}>
      <div className="late-show" style={{ filter: 'grayscale(1) opacity(.35)' }}>
        <Stalls stages={[{ color: 12 }, { color: 12 }, { color: 12 }, { color: 12 }, { color: 12 }]} />
      </div>
      <div className={css.body}>
        <Skeleton width="55%" height={16} />
        <Skeleton style={{ marginTop: 12 }} />
        <Skeleton width="70%" style={{ marginTop: 8 }} />
        <Skeleton height={36} style={{ marginTop: 34 }} />
      </div>
    </div>
  );
}
