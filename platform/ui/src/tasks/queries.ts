import { infiniteQueryOptions, useMutation, useQueryClient, type InfiniteData } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, isCode, useStages, type FinishedTask, type NewTask, type Task, type TaskPage } from '../api';
import { showToast } from '../ui';
import { openForm } from './openForm';

export type TaskView = 'overdue' | 'today' | 'open' | 'done';

export const tasksQuery = (view: TaskView, mine: boolean) =>
  infiniteQueryOptions({
    queryKey: ['tasks', view, mine],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => call(client.GET('/api/v1/tasks', { params: { query: { view, mine: mine || undefined, cursor: pageParam } } })),
    getNextPageParam: (page: TaskPage) => page.cursor,
  });

const path = (id: string) => ({ params: { path: { id } } });

function without(data: InfiniteData<TaskPage> | undefined, id: string) {
  return data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.filter((task) => task.id !== id) })) };
}

function useSettle() {
  const queries = useQueryClient();
  return (task: Task) => {
    void queries.invalidateQueries({ queryKey: ['tasks'] });
    if (task.record) void queries.invalidateQueries({ queryKey: ['record', task.record.id] });
    void queries.invalidateQueries({ queryKey: ['board'] });
  };
}

/** What a finished task has come to, in words. */
function useDone() {
  const { t } = useTranslation('tasks');
  const stage = useStages();
  return ({ record }: FinishedTask, task: Task) => {
    const now = record?.stage && record.stage !== task.record?.stage ? stage(record.stage)?.name : undefined;
    return now ? t('moved', { title: task.title, stage: now }) : t('finished', { title: task.title });
  };
}

/** Submits the form of a task, which is done by it. */
export function useSubmitForm(task: Task, onSubmitted: () => void) {
  const settle = useSettle();
  const done = useDone();
  return useMutation({
    mutationFn: (answers: Record<string, unknown>) => call(client.POST('/api/v1/tasks/{id}/form', { ...path(task.id), body: { answers } })),
    onSuccess: (finished) => {
      showToast({ text: done(finished, task) });
      onSubmitted();
    },
    onSettled: () => settle(task),
  });
}

/** Finishes a task at once on the screen; the toast takes it back, a refusal brings it back with the reason. */
export function useFinish() {
  const { t } = useTranslation('tasks');
  const queries = useQueryClient();
  const settle = useSettle();
  const done = useDone();

  const reopen = useMutation({
    mutationFn: (task: Task) => call(client.POST('/api/v1/tasks/{id}/reopen', path(task.id))),
    onSuccess: () => showToast({ text: t('reopened') }),
    onError: (error) => showToast({ text: t('finishFailed', { reason: error.message }), alarm: true }),
    onSettled: (_, __, task) => settle(task),
  });

  const finish = useMutation({
    mutationFn: (task: Task) => call(client.POST('/api/v1/tasks/{id}/finish', path(task.id))),
    onMutate: async (task) => {
      await queries.cancelQueries({ queryKey: ['tasks'] });
      for (const view of ['overdue', 'today', 'open']) {
        queries.setQueriesData<InfiniteData<TaskPage>>({ queryKey: ['tasks', view] }, (data) => without(data, task.id));
      }
    },
    onSuccess: (finished, task) => showToast({ text: done(finished, task), undo: () => reopen.mutate(task) }),
    onError: (error, task) => {
      if (isCode(error, 'form_missing')) return openForm(task);
      const known = error instanceof ApiError && { task_void: 'void', task_done: 'alreadyDone' }[error.code];
      showToast({ text: known ? t(known) : t('finishFailed', { reason: error.message }), alarm: true });
      settle(task);
    },
    onSettled: (_, __, task) => settle(task),
  });

  return { finish: finish.mutate, reopen: reopen.mutate };
}

export interface TaskDraft {
  title: string;
  text: string;
  dueAt?: string;
  responsible?: string;
  recordId?: string;
}

/** Sets a new task, or changes one. */
export function useSaveTask(task: Task | undefined, onSaved: () => void) {
  const { t } = useTranslation('tasks');
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ title, text, dueAt, responsible, recordId }: TaskDraft) => {
      if (task) {
        const body = { title, text, dueAt: dueAt ?? null, responsible };
        return call(client.PATCH('/api/v1/tasks/{id}', { ...path(task.id), body }));
      }
      const body: NewTask = { title, text: text || undefined, dueAt, responsible, recordId };
      return call(client.POST('/api/v1/tasks', { body }));
    },
    onSuccess: (saved) => {
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      if (saved.record) void queries.invalidateQueries({ queryKey: ['record', saved.record.id] });
      showToast({ text: t(task ? 'saved' : 'created') });
      onSaved();
    },
  });
}
