import type { Task } from '../api';

const listeners = new Set<(task: Task) => void>();

export function onFormOpen(listener: (task: Task) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Opens the form that finishes a task, wherever the task stands. */
export function openForm(task: Task): void {
  listeners.forEach((open) => open(task));
}
