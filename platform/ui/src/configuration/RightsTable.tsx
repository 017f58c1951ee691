import { useTranslation } from 'react-i18next';
import { Menu } from '../ui';
import type { Configuration, RoleRight, Scope } from './contract';
import { cellsOf, scopes, verbs, withCell, type Verb } from './rights';
import { read } from './said';
import own from './roles.module.css';

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

interface Props {
  configuration: Configuration;
  rights: readonly RoleRight[];
  onChange: (rights: RoleRight[]) => void;
}

export function RightsTable({ configuration, rights, onChange }: Props) {
  const { t } = useTranslation('configuration');
  const everything = rights.some(({ on }) => on === 'everything');
  const known = configuration.types.map(({ id, title }) => ({ on: id, title: read(title) || id }));
  const rows = [
    ...(everything ? [{ on: 'everything', title: t('roles.everything') }] : []),
    ...known,
    ...[...new Set(rights.map(({ on }) => on))].filter((on) => on !== 'everything' && !known.some((row) => row.on === on)).map((on) => ({ on, title: on })),
  ];
  const fieldsOf = (on: string) => rights.find((right) => right.on === on)?.fields?.length;
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
            return (
              <tr key={on}>
                <th scope="row">{title}</th>
                {verbs.map((verb: Verb) => (
                  <td key={verb}>
                    <Cell scope={cells[verb]} label={`${title} · ${t(`verb.${verb}`)}`} onChange={(scope) => onChange(withCell(rights, on, verb, scope))} />
                  </td>
                ))}
                <td className="t12 i3">{Object.keys(cells).length === 0 ? '' : fieldsOf(on) ? t('roles.someFields', { count: fieldsOf(on) }) : t('roles.allFields')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
