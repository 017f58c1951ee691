import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, type Task, type TaskForm } from '../api';
import { useFormats } from '../format';
import { editedValue, sentValue } from '../record/values';
import { Link } from '../router';
import { Button, ErrorState, Note, Sheet, Skeleton, useDraft } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { useSubmitForm } from './queries';
import { QuestionInput } from './QuestionInput';
import { asked } from './questions';
import css from './tasks.module.css';

interface Props {
  task: Task;
  opened: boolean;
  onClose: () => void;
}

/** What has to be told before a task is done: one answer shows the next questions, and nothing typed is lost. */
export default function FormSheet({ task, opened, onClose }: Props) {
  const { t } = useTranslation('tasks');
  const id = useId();
  const submit = useSubmitForm(task, onClose);
  const form = useQuery({
    queryKey: ['task-form', task.id],
    enabled: opened,
    refetchOnWindowFocus: false,
    queryFn: () => call(client.GET('/api/v1/tasks/{id}/form', { params: { path: { id: task.id } } })),
  });
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={task.form ?? task.title}
      footer={
        <>
          <Button onClick={onClose}>{t('form.later')}</Button>
          {form.data && (
            <Button look="primary" type="submit" form={id} busy={submit.isPending}>
              {t('form.send')}
            </Button>
          )}
        </>
      }
    >
      <div className={css.about}>
        <p className="i2">{task.title}</p>
        {task.record && (
          <Link to={`/records/${task.record.id}`} onClick={onClose}>
            {task.record.number} · {task.record.title}
          </Link>
        )}
      </div>
      {form.isError ? (
        <ErrorState title={t('form.failed')} error={form.error} onRetry={() => void form.refetch()} />
      ) : form.data ? (
        <Questions id={id} task={task} form={form.data} submit={submit} />
      ) : (
        <div className={css.form} aria-busy="true">
          {[1, 2, 3].map((row) => (
            <Skeleton key={row} height={36} />
          ))}
        </div>
      )}
    </Sheet>
  );
}

function Questions({ id, task, form, submit }: { id: string; task: Task; form: TaskForm; submit: ReturnType<typeof useSubmitForm> }) {
  const { t } = useTranslation('tasks');
  const { currency, timeZone } = useFormats();
  const [typed, setTyped, forget] = useDraft<Record<string, string>>(`form:${task.id}`, {});
  const root = useRef<HTMLFormElement>(null);
  const answer = (field: string) => {
    const question = form.questions.find((one) => one.field.id === field);
    return typed[field] ?? (question ? editedValue(question.field, (form.known as Record<string, unknown>)[field], timeZone) : '');
  };
  const shown = asked(form, answer);
  const problem = submit.error instanceof ApiError ? submit.error : null;
  const wrong = (field: string) => problem?.errors.find(({ pointer }) => pointer.split('/')[2] === field)?.detail;
  useEffect(() => {
    if (problem) root.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [problem]);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (submit.isPending) return;
    const answers = Object.fromEntries(shown.map(({ question: { field } }) => [field.id, sentValue(field, answer(field.id), currency, timeZone)]));
    submit.mutate(answers, { onSuccess: forget });
  };
  const undecided = form.by && shown.length === 1;
  return (
    <form id={id} ref={root} className={css.form} onSubmit={send} noValidate>
      {shown.map(({ question, needed, oneOf }, index) => (
        <QuestionInput
          key={question.field.id}
          question={question}
          needed={needed}
          oneOf={oneOf}
          deciding={question.field.id === form.by}
          first={index === 0}
          value={answer(question.field.id)}
          error={wrong(question.field.id)}
          onChange={(text) => setTyped({ ...typed, [question.field.id]: text })}
        />
      ))}
      {undecided && <p className="t13 i3">{t('form.first')}</p>}
      {submit.isError && !problem?.errors.length && (
        <Note tone="r" icon={<IconAlertTriangle size={18} />}>
          {problem ? problem.message : t('form.kept')}
        </Note>
      )}
    </form>
  );
}
