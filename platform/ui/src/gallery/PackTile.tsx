import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { useSession, type PackCard } from '../api';
import { useFormats } from '../format';
import { Chip, IconButton, LinkButton, Menu, showToast, Skeleton, type MenuItem } from '../ui';
import { IconArrowUpRight, IconCheck, IconDots, IconEye, IconListCheck, IconTrash } from '../ui/icons';
import { useForget } from './queries';
import { Stalls } from './Stalls';
import css from './gallery.module.css';

/** What else can be done with a template, beside its one button. */
function More({ pack }: { pack: PackCard }) {
  const { t } = useTranslation('gallery');
  const navigate = useNavigate();
  const forget = useForget();
  const go = (place: string) => () => void navigate(`/templates/${pack.key}${place}`);
  const remove = () =>
    forget.mutate(pack.key, {
      onSuccess: () => showToast({ text: t('own.removed', { title: pack.title }) }),
      onError: (error) => showToast({ text: error.message, alarm: true }),
    });
  const look: MenuItem = { id: 'look', label: t('look'), icon: <IconEye size={17} />, onSelect: go('') };
  const items: MenuItem[] = pack.installed
    ? [look, { id: 'brought', label: t('brought'), icon: <IconListCheck size={17} />, onSelect: go('/brought') }, { id: 'out', label: t('takeOut'), icon: <IconTrash size={17} />, danger: true, onSelect: go('/uninstall') }]
    : [look, ...(pack.own ? [{ id: 'forget', label: t('own.remove'), icon: <IconTrash size={17} />, danger: true, onSelect: remove }] : [])];
  return (
    <Menu label={t('more', { title: pack.title })} groups={[{ items }]}>
      {(target) => (
        <IconButton look="plain" label={t('more', { title: pack.title })} {...target}>
          <IconDots size={18} />
        </IconButton>
      )}
    </Menu>
  );
}

/** The one thing to do with a template now: take its newer version, see what it brought, or look inside. */
function useStep(pack: PackCard, first: boolean) {
  const { t } = useTranslation('gallery');
  const admin = useSession().rights.admin === true;
  if (admin && pack.installed && pack.newer) return { to: `/templates/${pack.key}/upgrade`, text: t('upgradeTo', { version: pack.newer }) };
  if (admin && pack.installed) return { to: `/templates/${pack.key}/brought`, text: t('brought') };
  return { to: `/templates/${pack.key}${first ? '?first=1' : ''}`, text: t('look') };
}

export function PackTile({ pack, first, filled }: { pack: PackCard; first: boolean; filled: boolean }) {
  const { t } = useTranslation('gallery');
  const admin = useSession().rights.admin === true;
  const step = useStep(pack, first);
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
          {pack.own && <Chip tone="prim">{t('own.chip')}</Chip>}
          {pack.newer && (
            <Chip tone="wait" icon={<IconArrowUpRight size={13} />}>
              {t('newer', { version: pack.newer })}
            </Chip>
          )}
          {pack.chips.map((chip) => (
            <Chip key={chip}>{format.glue(chip)}</Chip>
          ))}
        </div>
        <div className={css.foot}>
          <LinkButton to={step.to} look={filled || (pack.installed && pack.newer) ? 'primary' : 'plain'}>
            {step.text}
            <span className="vh">: {pack.title}</span>
          </LinkButton>
          {admin && (pack.installed || pack.own) && <More pack={pack} />}
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
