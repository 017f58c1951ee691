import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConditionLine } from '../configuration/ConditionLine';
import type { Configuration, FilterContent, FilterEdit } from '../configuration/contract';
import { ItemSheet } from '../configuration/ItemSheet';
import { dateOps, opsOf, type Op } from '../configuration/robot';
import { isEmpty, read, sameSaid, trimmed } from '../configuration/said';
import { SaidField } from '../configuration/SaidField';
import css from '../configuration/sentence.module.css';
import { Button, Check, Select } from '../ui';
import { IconFilter, IconHash } from '../ui/icons';
import { CountLine } from './CountLine';
import { complete, draftOf, thatOf, type Draft } from './filter';

interface Props {
  configuration: Configuration;
  filter?: FilterEdit;
  onClose: () => void;
}

const there: readonly Op[] = ['filled', 'empty'];
const alike: readonly Op[] = ['is', 'not'];

/** Fields that every card has, and those of its type; stages are those of the chosen boards. */
function useFields({ types, lists, pipelines }: Configuration, typeId: string, board: string | undefined) {
  const { t } = useTranslation(['filters', 'app']);
  const type = types.find(({ id }) => id === typeId);
  const stages = pipelines.filter((one) => (board ? one.id === board : one.type === typeId)).flatMap((one) => one.stages);
  const of = (id: string) => type?.fields.find((field) => field.id === id);
  const values = (id: string) => {
    if (id === 'stage') return stages.map((stage) => ({ value: stage.id, label: read(stage.name) }));
    if (of(id)?.kind === 'boolean') return (['true', 'false'] as const).map((value) => ({ value, label: t(value === 'true' ? 'app:yes' : 'app:no') }));
    if (id === 'closed') return (['won', 'lost'] as const).map((value) => ({ value, label: t(`closed.${value}`) }));
    return lists.find((list) => list.id === of(id)?.list)?.values.map(({ id: value, title }) => ({ value, label: read(title) }));
  };
  return {
    fields: [...['stage', 'closed', 'responsible', 'created_at'].map((value) => ({ value, label: t(`field.${value}`) })), ...(type?.fields ?? []).map(({ id, title }) => ({ value: id, label: read(title) || id }))],
    values,
    word: (id: string, op: Op) => ((id === 'closed' || id === 'responsible') && there.includes(op) ? t(`op.${id}.${op}`) : undefined),
    ops: (id: string) => (id === 'stage' ? alike : id === 'responsible' ? there : id === 'closed' ? [...there, ...alike] : id === 'created_at' ? dateOps : opsOf(of(id)?.kind)),
  };
}

function Conditions({ configuration, content, draft, onChange }: { configuration: Configuration; content: FilterContent; draft: Draft; onChange: (draft: Draft) => void }) {
  const { t } = useTranslation(['filters', 'configuration']);
  const fields = useFields(configuration, content.type, content.pipeline);
  const { tests, counts, kept } = draft;
  return (
    <section className={css.sentence} aria-label={t('conditions')}>
      <h3 className="t13 b5">{t('conditions')}</h3>
      {tests.map((test, at) => (
        <ConditionLine key={at} first={at === 0} test={test} {...fields} onChange={(next) => onChange({ ...draft, tests: tests.with(at, next) })} onRemove={() => onChange({ ...draft, tests: tests.toSpliced(at, 1) })} />
      ))}
      {counts.map((count, at) => (
        <CountLine key={at} first={at === 0 && tests.length === 0} count={count} onChange={(next) => onChange({ ...draft, counts: counts.with(at, next) })} onRemove={() => onChange({ ...draft, counts: counts.toSpliced(at, 1) })} />
      ))}
      {Object.keys(kept).length > 0 && <p className={css.kept}>{t('kept')}</p>}
      <div className="row wrap">
        <Button size="sm" icon={<IconFilter size={15} />} onClick={() => onChange({ ...draft, tests: [...tests, { field: '', op: 'is', value: '' }] })}>
          {t('configuration:sentence.addTest')}
        </Button>
        {!('count' in kept) && (
          <Button size="sm" icon={<IconHash size={15} />} onClick={() => onChange({ ...draft, counts: [...counts, { of: 'open_tasks', op: 'is', value: '0' }] })}>
            {t('addCount')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A filter: its name, the boards that show it, what it asks of a card, and who sees it. */
export function FilterSheet({ configuration, filter, onClose }: Props) {
  const { t } = useTranslation('filters');
  const [title, setTitle] = useState(filter?.title ?? {});
  const [content, setContent] = useState<FilterContent>(() => filter?.content ?? { type: configuration.pipelines[0]?.type ?? '' });
  const [first] = useState(content);
  const [start] = useState(() => draftOf(filter?.content.that));
  const [draft, setDraft] = useState(start);
  const types = configuration.types.filter(({ id }) => configuration.pipelines.some(({ type }) => type === id));
  const boards = configuration.pipelines.filter(({ type }) => type === content.type);
  const people = configuration.roles.filter(({ principal }) => !principal);
  const roles = content.roles ?? [];
  const { roles: _, pipeline, ...rest } = content;
  const whole: FilterContent = { ...rest, that: thatOf(draft), ...(pipeline ? { pipeline } : {}), ...(roles.length > 0 ? { roles } : {}) };
  const changed = JSON.stringify(content) !== JSON.stringify(first) || JSON.stringify(draft) !== JSON.stringify(start);
  const named = !sameSaid(title, filter?.title);
  const choose = (board: string) => {
    setContent({ ...content, pipeline: board || undefined });
    // A stage of another board is to be chosen anew.
    setDraft({ ...draft, tests: draft.tests.map((test) => (test.field === 'stage' && board && !test.value.startsWith(`${board}/`) ? { ...test, value: '' } : test)) });
  };
  return (
    <ItemSheet
      title={t(filter ? 'edit' : 'new', { name: read(filter?.title) })}
      dirty={changed || named}
      edit={isEmpty(title) || !complete(draft) ? null : { do: 'filter.save', id: filter?.id, title: named ? trimmed(title) : undefined, content: changed || !filter ? whole : undefined }}
      origin={filter?.origin}
      item={filter && `filters/${filter.id}`}
      remove={filter && { label: t('remove'), edit: { do: 'filter.remove', id: filter.id } }}
      onClose={onClose}
    >
      <SaidField label={t('name')} value={title} onChange={setTitle} maxLength={60} autoFocus={!filter} />
      {!filter && types.length > 1 && <Select label={t('type')} value={content.type} onChange={(type) => { setContent({ type, roles }); setDraft(start); }} options={types.map(({ id, title: said }) => ({ value: id, label: read(said) }))} />}
      {boards.length > 0 && <Select label={t('board')} value={content.pipeline ?? ''} placeholder={t('everyBoard')} onChange={choose} options={boards.map(({ id, title: said }) => ({ value: id, label: read(said) }))} />}
      <Conditions configuration={configuration} content={content} draft={draft} onChange={setDraft} />
      <fieldset className="col g8">
        <legend className="t13 b5">{t('who')}</legend>
        {people.map(({ id, title: said }) => (
          <Check key={id} checked={roles.includes(id)} onChange={(on) => setContent({ ...content, roles: on ? [...roles, id] : roles.filter((one) => one !== id) })}>
            {read(said)}
          </Check>
        ))}
        <p className="t12 i3">{t(roles.length > 0 ? 'whoSome' : 'whoAll')}</p>
      </fieldset>
    </ItemSheet>
  );
}
