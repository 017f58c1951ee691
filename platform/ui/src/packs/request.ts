import { NBSP } from '../format';
import type { Answer, Conflict, Plan, PlanItem } from './contract';

export type Way = 'install' | 'upgrade' | 'uninstall';

/** The last answer to a question counts. */
export function answered(answers: Answer[], answer: Answer): Answer[] {
  return [...answers.filter(({ path }) => path !== answer.path), answer];
}

export function answerTo(conflict: Conflict, answers: readonly Answer[]): Answer | undefined {
  return answers.find(({ path }) => path === conflict.path) ?? (conflict.decided ? { path: conflict.path, choice: conflict.choice === 'theirs' ? 'theirs' : 'mine' } : undefined);
}

/** The number of questions that a person has answered, here or at an earlier upgrade. */
export function decided(plan: Plan, answers: readonly Answer[]): number {
  return plan.conflicts.filter((conflict) => answerTo(conflict, answers)).length;
}

/** Only texts can be written anew here; everything else has its own editor. */
export function isText(conflict: Conflict): boolean {
  return conflict.path.startsWith('i18n/');
}

export interface Group {
  kind: string;
  items: PlanItem[];
}

/** Boards stand alone, the rest of a kind stands in one line once it is more than two. */
export function grouped(items: readonly PlanItem[]): Group[] {
  const kinds = new Map<string, PlanItem[]>();
  for (const item of items) kinds.set(item.kind, [...(kinds.get(item.kind) ?? []), item]);
  return [...kinds].flatMap(([kind, all]) => (kind === 'pipelines' || all.length < 3 ? all.map((item) => ({ kind, items: [item] })) : [{ kind, items: all }]));
}

/** Their names, each once; how many have it where several do. */
export function named(items: readonly PlanItem[]): string[] {
  const times = new Map<string, number>();
  for (const { title } of items) times.set(title, (times.get(title) ?? 0) + 1);
  return [...times].map(([title, count]) => (count > 1 ? `${title}${NBSP}×${NBSP}${count}` : title));
}

/** Records on a stage that leaves need a place to go, unless nobody asks where. */
export function unmapped(plan: Plan, mapping: Record<string, string>): number {
  return plan.stages.filter(({ stage, records, candidates }) => records > 0 && candidates.length > 0 && !mapping[stage]).length;
}

/** Settings without an answer and without a default, as the plan knows them. */
export function unanswered(plan: Plan): number {
  return plan.settings.filter(({ required, value, default: standard }) => required && String(value ?? standard ?? '').trim() === '').length;
}

/** What still stands between the plan and its button; the first of them is said. */
export function missing(plan: Plan, mapping: Record<string, string>, consent: boolean): 'mapping' | 'beyond' | 'settings' | 'consent' | 'tariff' | 'obstacle' | null {
  if (!plan.verdict.allowed) return 'tariff';
  if (plan.rights.some(({ beyond }) => beyond)) return 'beyond';
  if (unmapped(plan, mapping)) return 'mapping';
  if (unanswered(plan)) return 'settings';
  if (!plan.ready && plan.obstacles.some(({ code }) => code !== 'needs_mapping' && code !== 'consent_needed')) return 'obstacle';
  return needsConsent(plan) && !consent ? 'consent' : null;
}

export function needsConsent(plan: Plan): boolean {
  return plan.rights.some(({ more }) => more.length > 0);
}
