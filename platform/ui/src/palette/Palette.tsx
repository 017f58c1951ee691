import { Modal } from '@mantine/core';
import { useMemo, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { isAsked, useStages, type SearchItem } from '../api';
import { phone } from '../format';
import { allCommands } from '../shell/commands';
import { Avatar, Chip, Kbd, StageDot } from '../ui';
import { IconArrowRight, IconCheckbox, IconSearch } from '../ui/icons';
import { Host } from '../ui/overlay/Host';
import { Marked } from './highlight';
import { useFound, type FoundKind } from './useFound';
import './palette.css';

const pathOf: Record<FoundKind, string> = { clients: '/clients/', deals: '/records/', tasks: '/tasks?task=' };

interface Row {
  id: string;
  group: string;
  content: ReactNode;
  run: () => void;
}

function Found({ kind, item, query }: { kind: FoundKind; item: SearchItem; query: string }) {
  const stage = useStages()(item.stage);
  const side = kind === 'clients' ? item.subtitle : null;
  return (
    <>
      {kind === 'clients' && <Avatar name={item.title} id={item.id} />}
      {kind === 'deals' && <StageDot stage={stage?.color ?? 12} />}
      {kind === 'tasks' && <IconCheckbox size={17} className="i3" />}
      <span className="sp ell">
        {item.number !== undefined && (
          <>
            <Marked text={String(item.number)} query={query} /> ·{' '}
          </>
        )}
        <span className={kind === 'clients' ? 'b6' : undefined}>
          <Marked text={item.title} query={query} />
        </span>
        {item.phone && (
          <>
            {' '}
            · <Marked text={phone(item.phone)} query={query} />
          </>
        )}
        {kind !== 'clients' && item.subtitle && <span className="i3">, {item.subtitle}</span>}
      </span>
      {side && <span className="i3 t13 nw only-d">{side}</span>}
      {stage && <Chip stage={stage.color}>{stage.short ?? stage.name}</Chip>}
    </>
  );
}

function useRows(typed: string, close: () => void) {
  const { t } = useTranslation('palette');
  const navigate = useNavigate();
  const { groups, answered, error } = useFound(typed);
  const rows = useMemo(() => {
    const query = typed.trim();
    const found: Row[] = groups.flatMap(({ kind, items }) =>
      items.map((item) => ({
        id: `${kind}-${item.id}`,
        group: t(`group.${kind}`),
        content: <Found kind={kind} item={item} query={query} />,
        run: () => void navigate(pathOf[kind] + item.id),
      })),
    );
    const words = query.toLocaleLowerCase();
    const commands: Row[] = allCommands()
      .filter(({ id, label }) => !words || id === 'create' || label.toLocaleLowerCase().includes(words))
      .map((command) => ({
        id: `do-${command.id}`,
        group: t(command.goes ? 'group.go' : 'group.do'),
        content: (
          <>
            {command.icon ?? <IconArrowRight size={17} />}
            <span className="sp ell">{query && command.id === 'create' ? `${command.label}: ${query}` : command.label}</span>
            {command.keys && <Kbd>{command.keys}</Kbd>}
          </>
        ),
        run: () => command.run(query),
      }));
    return [...found, ...commands].map((row) => ({
      ...row,
      run: () => {
        close();
        row.run();
      },
    }));
  }, [groups, typed, t, navigate, close]);
  return { rows, nothing: answered && groups.length === 0 && isAsked(typed.trim()), error };
}

function Body({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('palette');
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { rows, nothing, error } = useRows(typed, onClose);
  const current = Math.min(at, rows.length - 1);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = (current + (event.key === 'ArrowDown' ? 1 : -1) + rows.length) % Math.max(1, rows.length);
      setAt(next);
      document.getElementById(`pal-${rows[next]?.id}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      rows[current]?.run();
    }
  };

  return (
    <div className="pal">
      <div className="pal-field">
        <IconSearch size={19} className="i3" />
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls="pal-list"
          aria-activedescendant={rows[current] && `pal-${rows[current].id}`}
          aria-label={t('label')}
          placeholder={t('placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
        <Kbd>Esc</Kbd>
      </div>
      <div className="pal-list" id="pal-list" role="listbox" aria-label={t('label')}>
        {rows.map((row, index) => (
          <div key={row.id} role="presentation">
            {row.group !== rows[index - 1]?.group && (
              <div className="gh" role="presentation">
                {row.group}
              </div>
            )}
            <div id={`pal-${row.id}`} role="option" aria-selected={index === current} className="it" onPointerMove={() => index !== current && setAt(index)} onClick={row.run}>
              {row.content}
            </div>
          </div>
        ))}
      </div>
      {(nothing || error) && <div className="gh" role="status">{error ? error.message : t('nothing')}</div>}
      <div className="pal-foot">
        <span className="sp">{t('finds')}</span>
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
        <span className="only-d">{t('choose')}</span>
      </div>
    </div>
  );
}

export interface PaletteProps {
  opened: boolean;
  onClose: () => void;
}

/** Finds clients, deals and tasks, and does what the screen offers, without the mouse. */
export default function Palette({ opened, onClose }: PaletteProps) {
  const { t } = useTranslation('palette');
  return (
    <Host>
      <Modal.Root opened={opened} onClose={onClose} size={660} yOffset={92} lockScroll={false} transitionProps={{ duration: 120 }}>
        <Modal.Overlay color="var(--scrim)" backgroundOpacity={1} style={{ background: 'var(--scrim)' }} />
        <Modal.Content className="dialog-panel pal-panel" aria-label={t('label')}>
          <Modal.Body style={{ padding: 0 }}>{opened && <Body onClose={onClose} />}</Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </Host>
  );
}
