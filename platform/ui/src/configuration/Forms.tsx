import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Check, cx, EmptyState, IconButton, Select, useOrder } from '../ui';
import { IconForms, IconGripVertical, IconPlus, IconX } from '../ui/icons';
import { ConfigurationPage } from './ConfigurationPage';
import type { Configuration, FormEdit } from './contract';
import { ItemSheet } from './ItemSheet';
import { isEmpty, read, sameSaid, trimmed } from './said';
import { SaidField } from './SaidField';
import { useOrderWords } from './useOrderWords';
import frame from './configuration.module.css';
import rows from './rows.module.css';

type Question = NonNullable<FormEdit['content']['fields']>[number];

interface QuestionsProps {
  label: string;
  questions: Question[];
  nameOf: (id: string) => string;
  more: { value: string; label: string }[];
  onChange: (questions: Question[]) => void;
}

function Questions({ label, questions, nameOf, more, onChange }: QuestionsProps) {
  const { t } = useTranslation('configuration');
  const { root, shown, carried, said, handle } = useOrder({
    ids: questions.map(({ id }) => id),
    onOrder: (ids) => onChange(ids.map((id) => questions.find((one) => one.id === id)!)),
    say: useOrderWords(nameOf),
  });
  const set = (id: string, change: Partial<Question>) => onChange(questions.map((one) => (one.id === id ? { ...one, ...change } : one)));
  return (
    <div className="fld">
      <span className="l">{label}</span>
      <ol ref={root as React.RefObject<HTMLOListElement>} className={rows.rows}>
        {shown.map((id) => {
          const question = questions.find((one) => one.id === id);
          return question && (
            <li key={id} className={cx(rows.rowItem, carried === id && rows.carried)} data-order={id}>
              <button type="button" className={rows.grip} aria-label={t('order.handle', { name: nameOf(id) })} {...handle(id)}>
                <IconGripVertical size={16} />
              </button>
              <span className={rows.rowMain}><b>{nameOf(id)}</b></span>
              <Check checked={question.required === true} onChange={(required) => set(id, { required })}>
                {t('field.required')}
              </Check>
              <IconButton size="sm" label={t('form.removeQuestion', { name: nameOf(id) })} onClick={() => onChange(questions.filter((one) => one.id !== id))}>
                <IconX size={16} />
              </IconButton>
            </li>
          );
        })}
      </ol>
      {more.length > 0 && <Select className={frame.below} aria-label={t('form.addQuestion')} value="" placeholder={t('form.addQuestion')} onChange={(id) => id && onChange([...questions, { id }])} options={more} />}
      <div className="vh" role="status" aria-live="assertive">{said}</div>
    </div>
  );
}

/** A form that people fill in at a task or by a link: its name and its questions in order. */
function FormSheet({ configuration, form, onClose }: { configuration: Configuration; form?: FormEdit; onClose: () => void }) {
  const { t } = useTranslation('configuration');
  const [title, setTitle] = useState(form?.title ?? {});
  const [content, setContent] = useState(form?.content ?? { access: 'task', fills: configuration.types.find(({ id }) => id === 'deal')?.id ?? configuration.types[0]?.id, fields: [] });
  const fields = configuration.types.find(({ id }) => id === content.fills)?.fields ?? [];
  const questions = content.fields ?? [];
  const nameOf = (id: string) => read(fields.find((field) => field.id === id)?.title) || id;
  const more = fields.filter(({ id }) => !questions.some((one) => one.id === id)).map(({ id, title: name }) => ({ value: id, label: read(name) || id }));
  const byAnswer = content.by !== undefined;
  return (
    <ItemSheet
      title={form ? t('form.edit', { name: read(form.title) }) : t('form.new')}
      dirty={!sameSaid(title, form?.title) || JSON.stringify(content) !== JSON.stringify(form?.content)}
      edit={isEmpty(title) || questions.length === 0 ? null : { do: 'form.save', id: form?.id, title: trimmed(title), content }}
      origin={form?.origin}
      item={form && `forms/${form.id}`}
      onClose={onClose}
    >
      <SaidField label={t('form.title')} value={title} onChange={setTitle} maxLength={80} autoFocus />
      {!form && (
        <>
          <Select label={t('form.access')} value={String(content.access)} onChange={(access) => setContent({ ...content, access })} options={['task', 'link'].map((value) => ({ value, label: t(`form.accesses.${value}`) }))} />
          <Select label={t('form.fills')} value={String(content.fills)} onChange={(fills) => setContent({ ...content, fills, fields: [] })} options={configuration.types.map(({ id, title: name }) => ({ value: id, label: read(name) }))} />
        </>
      )}
      <Questions label={t('form.questions')} questions={questions} nameOf={nameOf} more={more} onChange={(next) => setContent({ ...content, fields: next })} />
      {byAnswer && <p className="t12 i3">{t('form.byAnswer')}</p>}
    </ItemSheet>
  );
}

/** Forms of the templates: what is asked when a task is finished, or by a link. */
export default function Forms() {
  const { t } = useTranslation('configuration');
  const [open, setOpen] = useState<{ form?: FormEdit }>();
  const add = (
    <Button icon={<IconPlus size={17} />} onClick={() => setOpen({})}>
      {t('form.new')}
    </Button>
  );
  return (
    <ConfigurationPage part="forms" action={add}>
      {(configuration) => (
        <>
          {configuration.forms.length === 0 ? (
            <EmptyState icon={<IconForms size={28} stroke={1.5} className="i3" />} title={t('forms.none')} text={t('forms.noneText')} />
          ) : (
            <ul className={rows.rows}>
              {configuration.forms.map((form) => (
                <li key={form.id} className={cx(rows.rowItem, rows.plain)}>
                  <button type="button" className={rows.rowMain} onClick={() => setOpen({ form })}>
                    <b>{read(form.title) || form.id}</b>
                    <small>{t('forms.questions', { count: form.content.fields?.length ?? 0 })}</small>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {open && <FormSheet configuration={configuration} form={open.form} onClose={() => setOpen(undefined)} />}
        </>
      )}
    </ConfigurationPage>
  );
}
