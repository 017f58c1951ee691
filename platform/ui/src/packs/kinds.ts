import {
  IconCheckbox, IconDownload, IconFilter, IconForms, IconHash, IconId, IconLayoutKanban, IconList, IconMessage, IconNote, IconPoint, IconRobot, IconSettings, IconUsers, type IconType,
} from '../ui/icons';

const icons: Record<string, IconType> = {
  pipelines: IconLayoutKanban, filters: IconFilter, types: IconId, lists: IconList, automations: IconRobot, processes: IconRobot, tasks: IconCheckbox,
  messages: IconMessage, texts: IconNote, forms: IconForms, roles: IconUsers, queues: IconUsers, shifts: IconUsers, settings: IconSettings, inputs: IconSettings, i18n: IconNote,
  intake: IconDownload, migrations: IconHash,
};

export function iconOf(kind: string): IconType {
  return icons[kind] ?? IconPoint;
}

/** The kinds that have a word of their own; the rest are "other parts". */
export function kindKey(kind: string): string {
  if (kind === 'processes') return 'kind.automations';
  if (kind === 'inputs') return 'kind.settings';
  return kind in icons && kind !== 'migrations' ? `kind.${kind}` : 'kind.other';
}
