import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from '../router';
import { look, useSession } from '../api';
import { Button, cx } from '../ui';
import { IconEye, IconPlus, IconRobot, IconUser } from '../ui/icons';
import { ConfigurationPage } from './ConfigurationPage';
import type { Configuration, RoleEdit, RoleRight } from './contract';
import { Refusal } from './Refusal';
import { changes } from './rights';
import { RightsTable } from './RightsTable';
import { read } from './said';
import { useSave } from './useSave';
import css from './configuration.module.css';
import own from './roles.module.css';

const OriginNote = lazy(() => import('./OriginNote').then(({ OriginNote: view }) => ({ default: view })));
const RoleSheet = lazy(() => import('./RoleSheet').then(({ RoleSheet: view }) => ({ default: view })));

function RoleList({ roles, here }: { roles: readonly RoleEdit[]; here: string }) {
  const { t } = useTranslation('configuration');
  return (
    <nav className={own.list} aria-label={t('roles.title')}>
      {roles.map((role) => {
        const Icon = role.principal ? IconRobot : IconUser;
        return (
          <Link key={role.id} to={`/settings/roles/${role.id}`} className={cx(role.id === here && own.here)} aria-current={role.id === here ? 'page' : undefined}>
            <Icon size={18} className="i2" />
            <span>
              <b>{read(role.title) || role.id}</b>
              <small>{role.principal ? t('roles.principal') : t('roles.people', { count: role.people })}</small>
            </span>
          </Link>
        );
      })}
    </nav>
  );
}

function Role({ configuration, role, onRename }: { configuration: Configuration; role: RoleEdit; onRename: () => void }) {
  const { t } = useTranslation('configuration');
  const { save, busy, refused, sheet } = useSave();
  const owner = useSession().roles.includes('owner');
  const [rights, setRights] = useState<RoleRight[]>(role.rights);
  const count = changes(role.rights, rights, (on) => configuration.types.find(({ id }) => id === on)?.fields.map(({ id }) => id) ?? []);
  const name = read(role.title) || role.id;
  useEffect(() => {
    if (count === 0) return;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', stay);
    return () => removeEventListener('beforeunload', stay);
  }, [count]);
  return (
    <div className={own.main}>
      <header className={own.head}>
        <div>
          <h2>{name}</h2>
          <p>{t('roles.scope')}</p>
        </div>
        {owner && !role.principal && (
          <Button size="sm" look="quiet" icon={<IconEye size={16} />} onClick={() => look({ id: role.id, title: name }, '/today')}>
            {t('roles.see')}
          </Button>
        )}
        <Button size="sm" look="quiet" onClick={onRename}>
          {t('roles.rename')}
        </Button>
      </header>
      <RightsTable configuration={configuration} role={name} rights={rights} onChange={setRights} />
      <Refusal refused={refused} />
      {count > 0 && (
        <div className={own.bar} role="region" aria-live="polite">
          <span>{role.people > 0 ? t('roles.affects', { count: role.people }) : t('roles.nobody')}</span>
          <Button onClick={() => setRights(role.rights)}>{t('roles.drop')}</Button>
          <Button look="primary" busy={busy} onClick={() => void save([{ do: 'role.save', id: role.id, rights }])}>
            {t('roles.save', { count })}
          </Button>
        </div>
      )}
      <Suspense>
        <OriginNote origin={role.origin} item={`roles/${role.id}`} whole busy={busy} onReset={(reset) => void save([reset])} />
      </Suspense>
      {sheet}
    </div>
  );
}

function Content({ configuration, renaming, onRename }: { configuration: Configuration; renaming?: { role?: RoleEdit }; onRename: (open?: { role?: RoleEdit }) => void }) {
  const { t } = useTranslation('configuration');
  const { role: id } = useParams();
  const role = configuration.roles.find((one) => one.id === id) ?? configuration.roles[0];
  return (
    <div className={own.columns}>
      <div>
        <RoleList roles={configuration.roles} here={role?.id ?? ''} />
        <Button look="link" icon={<IconPlus size={16} />} className={css.below} onClick={() => onRename({})}>
          {t('roles.new')}
        </Button>
      </div>
      {role ? <Role key={role.id + JSON.stringify(role.rights)} configuration={configuration} role={role} onRename={() => onRename({ role })} /> : <p className="i2">{t('roles.none')}</p>}
      {renaming && (
        <Suspense>
          <RoleSheet role={renaming.role} onClose={() => onRename()} />
        </Suspense>
      )}
    </div>
  );
}

/** Who may do what, with whose records; rows are kinds of records, columns are deeds. */
export default function Roles() {
  const [renaming, setRenaming] = useState<{ role?: RoleEdit }>();
  return <ConfigurationPage part="roles">{(configuration) => <Content configuration={configuration} renaming={renaming} onRename={setRenaming} />}</ConfigurationPage>;
}
