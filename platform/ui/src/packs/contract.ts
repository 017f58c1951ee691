import type { components } from '../api/schema';

type Schemas = components['schemas'];

/** A text in the languages in which it is written. */
export type Said = Schemas['Said'];
export type Finding = Schemas['Finding'];
export type Answer = Omit<Schemas['ConflictChoice'], 'value'> & { value?: unknown };
export type PackRequest = Omit<Schemas['PackRequest'], 'choices' | 'hash' | 'consent'> & { choices?: Answer[] };
export type PlanItem = Schemas['PlanItem'];
export type Conflict = Schemas['PlanConflict'];
export type RightChange = Schemas['RightChange'];
/** The values are as the type of the setting wants them. */
export type Setting = Omit<Schemas['PackSetting'], 'value' | 'default'> & { value?: unknown; default?: unknown };
export type StageToMap = Schemas['StageToMap'];
export type Plan = Omit<Schemas['PackPlan'], 'settings'> & { settings: Setting[] };
export type Edited = Schemas['EditedAttribute'];
export type Brought = Schemas['BroughtItem'];
export type BroughtItems = Schemas['BroughtItems'];
export type ConfigurationChange = Schemas['ConfigurationChange'];
export type Rehearsal = Schemas['Rehearsal'];
