import { lazy, Suspense, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Said } from '../packs/contract';
import { Button, cx, IconButton, TextField, useOrder } from '../ui';
import { IconGripVertical, IconPlus, IconX } from '../ui/icons';
import { ConfigurationPage } from './ConfigurationPage';
import type { Configuration, ListEdit } from './contract';
import { Refusal } from './Refusal';
import { listName, read } from './said';
import { useOrderWords } from './useOrderWords';
import { useSave } from './useSave';
import frame from './configuration.module.css';
import rows from './rows.module.css';

const ListSheet = lazy(() => import('./ListSheet').then(({ ListSheet: view }) => ({ default: view })));
const ValueSheet = lazy(() => import('./ValueSheet').then(({ ValueSheet: view }) => ({ default: view })));

function NewValue({ list, title, save, busy }: { list: ListEdit; title: string } & Pick<ReturnType<typeof useSave>, 'save' | 'busy'>) {
  const { t, i18n } = useTranslation('configuration');
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text.trim() || busy) return;
    void save([{ do: 'value.add', list: list.id, title: { [i18n.language]: text.trim() } as Said }]).then((done) => done && setText(''));
  };
  return (
    <li className={cx(rows.rowItem, rows.plain)}>
      <form className="row sp" onSubmit={submit}>
        <TextField value={text} onChange={setText} placeholder={t('list.newValue')} aria-label={t('list.newValueOf', { title })} maxLength={80} className="sp" />
        <Button type="submit" icon={<IconPlus size={16} />} busy={busy} disabled={!text.trim()}>
          {t('list.addValue')}
        </Button>
      </form>
    </li>
  );
}

function List({ list, title }: { list: ListEdit; title: string }) {
  const { t } = useTranslation('configuration');
  const { save, busy, refused, sheet } = useSave();
  const [value, setValue] = useState<ListEdit['values'][number]>();
  const nameOf = (id: string) => read(list.values.find((one) => one.id === id)?.title);
  const { root, shown, carried, said, handle } = useOrder({
    ids: list.values.map(({ id }) => id),
    onOrder: (values) => save([{ do: 'value.order', list: list.id, values }]),
    say: useOrderWords(nameOf),
  });
  return (
    <section className={frame.group} aria-label={title}>
      <h2>{title}</h2>
      <Refusal refused={refused} />
      <ol ref={root as React.RefObject<HTMLOListElement>} className={rows.rows}>
        {shown.map((id) => {
          const one = list.values.find((candidate) => candidate.id === id);
          const name = read(one?.title) || id;
          return one && (
            <li key={id} className={cx(rows.rowItem, carried === id && rows.carried)} data-order={id}>
              <button type="button" className={rows.grip} aria-label={t('order.handle', { name })} {...handle(id)}>
                <IconGripVertical size={16} />
              </button>
              <button type="button" className={rows.rowMain} onClick={() => setValue(one)} aria-label={t('list.editValue', { name })}>
                <b>{name}</b>
              </button>
              <IconButton size="sm" label={t('list.removeValue', { name })} onClick={() => void save([{ do: 'value.remove', list: list.id, value: id }])}>
                <IconX size={16} />
              </IconButton>
            </li>
          );
        })}
        <NewValue list={list} title={title} save={save} busy={busy} />
      </ol>
      <div className="vh" role="status" aria-live="assertive">
        {said}
      </div>
      <Suspense>{value && <ValueSheet list={list} value={value} onClose={() => setValue(undefined)} />}</Suspense>
      {sheet}
    </section>
  );
}

function Content({ configuration }: { configuration: Configuration }) {
  return configuration.lists.map((list) => <List key={list.id} list={list} title={listName(configuration, list.id)} />);
}

/** The answers that people choose from. */
export default function Lists() {
  const { t } = useTranslation('configuration');
  const [adding, setAdding] = useState(false);
  return (
    <ConfigurationPage
      part="lists"
      action={
        <Button icon={<IconPlus size={17} />} onClick={() => setAdding(true)}>
          {t('list.new')}
        </Button>
      }
    >
      {(configuration) => (
        <>
          <Content configuration={configuration} />
          <Suspense>{adding && <ListSheet onClose={() => setAdding(false)} />}</Suspense>
        </>
      )}
    </ConfigurationPage>
  );
}
