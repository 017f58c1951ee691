import type { Question, TaskForm } from '../api';

export interface Asked {
  question: Question;
  needed: boolean;
  /** Titles of the questions of which one answer is enough. */
  oneOf: string[];
}

/** What the answers so far ask: the deciding question first; before it is answered, nothing else. */
export function asked(form: TaskForm, answer: (id: string) => string): Asked[] {
  const decision = form.by ? answer(form.by) : '';
  const shown = form.by ? form.cases.find(({ is }) => is.includes(decision)) : form.cases[0];
  const title = (id: string) => form.questions.find(({ field }) => field.id === id)?.field.title ?? id;
  return form.questions.flatMap((question) => {
    const { id } = question.field;
    if (id === form.by) return { question, needed: true, oneOf: [] };
    const group = shown?.oneOf.find((ids) => ids.includes(id));
    const named = shown && (group !== undefined || shown.required.includes(id) || shown.optional.includes(id));
    return named ? { question, needed: shown.required.includes(id), oneOf: group?.map(title) ?? [] } : [];
  });
}
