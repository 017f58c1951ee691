import type { Edited, Said, Setting } from '../packs/contract';

export interface Origin { pack: string; packTitle?: string; version?: string; edits: Edited[] }
export type StageKind = 'open' | 'won' | 'lost';
export interface StageEdit { id: string; name: Said; short?: Said; kind: StageKind; color: number; records: number; next: string[]; robots: string[]; origin: Origin }
export interface PipelineEdit { id: string; title: Said; type: string; moves: 'free' | 'listed' | 'automation'; origin: Origin; stages: StageEdit[] }
export interface FieldEdit { id: string; title: Said; kind: string; required: boolean; many: boolean; hidden: boolean; list?: string; to?: string; inherited: boolean; filled?: number; origin: Origin }
export interface TypeEdit { id: string; title: Said; origin: Origin; fields: FieldEdit[] }
export interface ListEdit { id: string; title: string; open: boolean; origin: Origin; values: { id: string; title: Said; origin: Origin }[] }
export interface RobotEdit {
  id: string; kind: 'automations' | 'processes'; title: string; sentence: string; steps: string[]; trigger: string; stages: string[]; enabled: boolean; content: Robot; origin: Origin; runs30: number;
}
export interface TaskEdit { id: string; title: Said; text?: Said; due: unknown; role?: string; usedBy: string[]; origin: Origin }
export interface MessageEdit { id: string; text: Said; class: 'service' | 'marketing'; channels: string[]; usedBy: string[]; origin: Origin }
export interface TextEdit { id: string; text: Said; usedBy: string[]; origin: Origin }
export interface FormEdit { id: string; title: Said; content: { access?: string; fills?: string; fields?: { id: string; required?: boolean }[]; [key: string]: unknown }; origin: Origin }
export type Scope = 'own' | 'unit' | 'all';
export interface RoleRight { on: string; may: string[]; scope?: Scope; fields?: string[] }
export interface RoleEdit { id: string; title: Said; principal: boolean; rights: RoleRight[]; people: number; origin: Origin }
export interface Configuration {
  version: number; hash: string; packs: { key: string; title: string; version: string }[];
  pipelines: PipelineEdit[]; types: TypeEdit[]; lists: ListEdit[]; robots: RobotEdit[]; tasks: TaskEdit[]; messages: MessageEdit[]; texts: TextEdit[]; forms: FormEdit[]; roles: RoleEdit[]; settings: Setting[];
  queues?: { id: string; title: string }[];
}

/** A robot in the long form of the pack language. */
export type Step = { id?: string } & Record<string, unknown>;
export interface Robot { id?: string; trigger: Record<string, Record<string, unknown>>; when?: Record<string, unknown>; steps: Step[]; enabled?: boolean; [key: string]: unknown }

export type Edit =
  | { do: 'stage.add'; pipeline: string; name: Said; short?: Said; kind: StageKind; color?: number; after?: string }
  | { do: 'stage.change'; stage: string; name?: Said; short?: Said; color?: number }
  | { do: 'stage.order'; pipeline: string; stages: string[] }
  | { do: 'stage.close'; stage: string; to?: string }
  | { do: 'pipeline.add'; type: string; title: Said; stages: { name: Said; kind: StageKind; color?: number }[] }
  | { do: 'pipeline.change'; pipeline: string; title?: Said; moves?: string }
  | { do: 'field.add'; type: string; title: Said; kind: string; list?: string; to?: string; many?: boolean; required?: boolean; after?: string }
  | { do: 'field.change'; type: string; field: string; title?: Said; required?: boolean; hidden?: boolean }
  | { do: 'field.order'; type: string; fields: string[] }
  | { do: 'field.remove'; type: string; field: string }
  | { do: 'list.add'; values: Said[]; id?: string }
  | { do: 'value.add'; list: string; title: Said }
  | { do: 'value.change'; list: string; value: string; title: Said }
  | { do: 'value.order'; list: string; values: string[] }
  | { do: 'value.remove'; list: string; value: string }
  | { do: 'robot.save'; id?: string; content: Robot; kind?: 'automations' | 'processes' }
  | { do: 'robot.switch'; id: string; enabled: boolean }
  | { do: 'robot.remove'; id: string }
  | { do: 'task.save'; id?: string; title: Said; text?: Said; due: unknown; role?: string }
  | { do: 'message.save'; id?: string; text: Said; class?: string; channels?: string[] }
  | { do: 'text.save'; id?: string; text: Said }
  | { do: 'form.save'; id?: string; title: Said; content: unknown }
  | { do: 'role.save'; id?: string; title?: Said; rights: RoleRight[] }
  | { do: 'role.remove'; id: string }
  | { do: 'setting.save'; pack: string; id: string; value: unknown }
  | { do: 'text'; key: string; said: Said }
  | { do: 'reset'; key?: string; path?: string };

export interface TrialRequest { record: string; automation?: string; content?: Robot; texts?: Record<string, Said>; edits?: Edit[] }
export interface Trial {
  would: boolean; conditions: { text: string; holds: boolean; actual?: string }[]; lines: { at: string; text: string; kind: string }[];
  waits: { text: string; dueAt?: string }[]; refused?: string; here: number; days: number; fired: number; of: number; others: { record: { id: string; number?: number; title: string }; why: string }[];
}
