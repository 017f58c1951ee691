import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from '../ui';
import type { Configuration, RoleRight, Scope, TypeEdit } from './contract';
import { cellsOf, scopes, shownFields, sightOf, verbs, withCell, type Verb } from './rights';
import { read } from './said';
import own from './roles.module.css';

const FieldRights = lazy(() => import('./FieldRights'));

/** A square that fills with the scope: a part for one's own, more for the department, whole for all. */
function Square({ scope }: { scope: Scope }) {
  return <i className={own[scope]} aria-hidden="true" />;
}

interface CellProps {
  scope?: Scope;
  label: string;
  onChange: (scope: Scope | undefined) => void;
}

function Cell({ scope, label, onChange }: CellProps) {
  const { t } = useTranslation('configuration');
  const items = [undefined, ...scopes].map((one) => ({
    id: one ?? 'none',
    label: t(`scope.${one ?? 'none'}`),
    icon: one ? <Square scope={one} /> : <span className={own.dash}>–</span>,
    checked: one === scope,
    onSelect: () => onChange(one),
  }));
  return (
    <Menu label={label} groups={[{ label, items }]}>
      {(target) => (
        <button type="button" className={own.cell} aria-label={`${label}: ${t(`scope.${scope ?? 'none'}`)}`} {...target}>
          {scope ? (
            <>
              <Square scope={scope} />
              {t(`scope.short.${scope}`)}
            </>
          ) : (
            <span className={own.dash}>–</span>
          )}
        </button>
      )}
    </Menu>
  );
}

/** How many fields of a kind of record a role sees, and the way to say which. */
function FieldsCell({ type, rights, onOpen }: { type: TypeEdit; rights: readonly RoleRight[]; onOpen: () => void }) {
  const { t } = useTranslation('configuration');
  const fields = shownFields(type);
  const now = fields.map(({ id }) => sightOf(rights, type.id, id));
  const seen = now.filter((one) => one !== 'hidden').length;
  const said = seen < fields.length ? t('roles.partFields', { seen, all: fields.length }) : t('roles.allFields');
  return (
    <button type="button" className={own.cell} aria-label={`${read(type.title)} · ${t('roles.fields')}: ${said}`} onClick={onOpen}>
      {said}
    </button>
  );
}

interface Props {
  configuration: Configuration;
  role: string;
  rights: readonly RoleRight[];
  onChange: (rights: RoleRight[]) => void;
}

export function RightsTable({ configuration, role, rights, onChange }: Props) {
  const { t } = useTranslation('configuration');
  const [open, setOpen] = useState<TypeEdit>();
  const everything = rights.some(({ on }) => on === 'everything');
  const known = configuration.types.map(({ id, title }) => ({ on: id, title: read(title) || id }));
  const rows = [
    ...(everything ? [{ on: 'everything', title: t('roles.everything') }] : []),
    ...known,
    ...[...new Set(rights.map(({ on }) => on))].filter((on) => on !== 'everything' && !known.some((row) => row.on === on)).map((on) => ({ on, title: on })),
  ];
  const typeOf = (on: string) => configuration.types.find(({ id }) => id === on);
  return (
    <div className={own.scroll} tabIndex={0} role="group" aria-label={t('roles.table')}>
      <table className={own.table}>
        <thead>
          <tr>
            <th scope="col">{t('roles.records')}</th>
            {verbs.map((verb) => (
              <th key={verb} scope="col">
                {t(`verb.${verb}`)}
              </th>
            ))}
            <th scope="col">{t('roles.fields')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ on, title }) => {
            const cells = cellsOf(rights, on);
            const type = typeOf(on);
            return (
              <tr key={on}>
                <th scope="row">{title}</th>
                {verbs.map((verb: Verb) => (
                  <td key={verb}>
                    <Cell scope={cells[verb]} label={`${title} · ${t(`verb.${verb}`)}`} onChange={(scope) => onChange(withCell(rights, on, verb, scope))} />
                  </td>
                ))}
                <td>{type && cells.see && <FieldsCell type={type} rights={rights} onOpen={() => setOpen(type)} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Suspense>{open && <FieldRights type={open} role={role} rights={rights} onChange={onChange} onClose={() => setOpen(undefined)} />}</Suspense>
    </div>
  );
}
