import type { components } from '../api/schema';
import type { Said, Setting } from '../packs/contract';

type Schemas = components['schemas'];

export type Origin = Schemas['Origin'];
export type StageKind = StageEdit['kind'];
export type StageEdit = Schemas['EditableStage'];
export type PipelineEdit = Schemas['EditablePipeline'];
export type FieldEdit = Schemas['EditableField'];
export type TypeEdit = Schemas['EditableType'];
export type ListEdit = Schemas['EditableList'];
export type RobotEdit = Omit<Schemas['EditableRobot'], 'kind' | 'content'> & { kind: 'automations' | 'processes'; content: Robot };
export type TaskEdit = Omit<Schemas['EditableTask'], 'due'> & { due: unknown };
export type MessageEdit = Schemas['EditableMessage'];
export type TextEdit = Schemas['EditableText'];
export interface FormContent { access?: string; fills?: string; by?: string; fields?: { id: string; required?: boolean }[]; [key: string]: unknown }
export type FormEdit = Omit<Schemas['EditableForm'], 'content'> & { content: FormContent };
export type Condition = Record<string, unknown>;
export interface FilterContent { type: string; pipeline?: string; that?: Condition; roles?: string[]; [key: string]: unknown }
export type FilterEdit = Omit<Schemas['EditableFilter'], 'content'> & { content: FilterContent };
export type QueueEdit = Schemas['EditableQueue'];
export type Scope = 'own' | 'unit' | 'all';
export type RoleRight = Omit<Schemas['RoleRight'], 'scope'> & { scope?: Scope };
export type RoleEdit = Omit<Schemas['EditableRole'], 'rights'> & { rights: RoleRight[] };
/** The setup of the shop; what holds the pack language itself is named here, as the contract has no kind for it. */
export type Configuration = Omit<Schemas['ShopConfiguration'], 'robots' | 'tasks' | 'forms' | 'roles' | 'filters' | 'settings'> & {
  robots: RobotEdit[];
  tasks: TaskEdit[];
  forms: FormEdit[];
  roles: RoleEdit[];
  filters: FilterEdit[];
  settings: Setting[];
};

export type Trial = Schemas['Trial'];

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
  | { do: 'filter.save'; id?: string; title?: Said; content?: FilterContent }
  | { do: 'filter.remove'; id: string }
  | { do: 'queue.change'; queue: string; title?: Said; order?: string[] }
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
