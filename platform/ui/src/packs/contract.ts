import { call, client, type PackCard } from '../api';

/** A text in the languages in which it is written. */
export type Said = Partial<Record<'en' | 'ru' | 'uz' | 'ky', string>>;

export interface Finding { severity: 'error' | 'warning'; file: string; line: number; message: string; hint?: string }
export interface PackRequest {
  to?: 'install' | 'uninstall';
  version?: string;
  settings?: Record<string, unknown>;
  choices?: Answer[];
  mapping?: Record<string, string>;
  drop?: string[];
}
export interface Answer { path: string; choice: 'mine' | 'theirs'; value?: unknown }
export interface PlanItem { key: string; kind: string; title: string; action: 'added' | 'changed' | 'removed' | 'conflict' | 'kept'; severity: 'info' | 'attention' | 'danger'; text: string; details: string[]; pack?: string }
export interface Conflict {
  path: string; key: string; where?: string; title: string; severity: 'info' | 'attention' | 'danger';
  base?: string; mine?: string; theirs?: string; mineBy?: { name: string; at: string }; choice: 'mine' | 'theirs' | 'own'; decided: boolean;
}
export interface RightChange { role: string; title: string; more: string[]; less: string[]; people: number; beyond: boolean }
export interface Setting {
  pack: string; id: string; title: string; type: 'time' | 'duration' | 'number' | 'text' | 'money' | 'list' | 'connection';
  value?: unknown; default?: unknown; min?: unknown; max?: unknown; required: boolean; list?: { id: string; title: string }[];
}
export interface StageToMap { stage: string; name: string; records: number; candidates: { id: string; name: string }[] }
export interface Plan {
  key: string; title: string; version: string; from?: string; to: 'install' | 'upgrade' | 'uninstall'; hash: string; configurationVersion: number; records?: number;
  counts: { added: number; changed: number; removed: number; conflicts: number; kept: number };
  items: PlanItem[]; conflicts: Conflict[]; rights: RightChange[]; settings: Setting[];
  verdict: { allowed: boolean; needs: { feature: string; part: string }[] };
  stages: StageToMap[]; migrations?: { id: string; text: string; records: number }[];
  tests: { passed: number; failed: { id: string; title?: string; difference: string }[] };
  ready: boolean; obstacles: { code: string; text: string }[];
}
export interface RecordName { id: string; number?: number; title: string; type?: string; stage?: string }
export interface Rehearsal {
  id: string; days: number; from: string; to: string; events: number; records: number; tasks: number; messages: number; notifications: number; moves: number; created: number; changed: number;
  by: { title: string; tasks: number }[]; stuck: { record: RecordName; reason: string }[]; empty: { type: string; field: string; title: string; records: number }[];
  failed: { automation: string; title: string; times: number; reason: string }[];
  sample?: { record: RecordName; lines: { at: string; text: string; kind: 'was' | 'would' | 'would_late' }[] }; written: number;
}
export interface Edited { path: string; title: string; before?: string; after?: string; by?: string; at?: string }
export interface Brought { key: string; kind: string; title: string; edited: boolean; removed?: boolean; edits: Edited[]; records?: number }
export interface BroughtItems { version: string; newer?: string; at: string; by?: string; items: Brought[] }
export interface ConfigurationChange {
  id: string; at: string; by?: { id?: string; name: string }; kind: 'install' | 'upgrade' | 'edit' | 'reset' | 'uninstall' | 'undo' | 'import'; pack?: string; text: string; details: string[];
  undoable: boolean; why?: string; undone: boolean; moving?: { moved: number; total: number; done: boolean }; kept: { key: string; title: string }[];
}

interface Options { body?: unknown; headers?: Record<string, string>; params?: { path?: Record<string, string>; query?: Record<string, string | undefined> }; bodySerializer?: (body: unknown) => unknown; parseAs?: 'blob' }
type Loose = Record<'GET' | 'POST' | 'DELETE', (path: string, options?: Options) => Promise<{ data?: unknown; error?: unknown; response: Response }>>;

export function ask<T>(method: 'GET' | 'POST' | 'DELETE', path: string, options?: Options): Promise<T> {
  return call((client as unknown as Loose)[method](path, options)) as Promise<T>;
}

/** A template of the gallery as a shop sees it: its newer version, and whether it is the shop's own. */
export type ShelfPack = PackCard & { newer?: string; own?: boolean };
