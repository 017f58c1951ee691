import i18next from 'i18next';
import type { Said } from '../packs/contract';
import type { Edit } from './contract';
import type { Draft } from './robot';

/** Texts that a person writes together with a robot, by their new id. */
export type Texts = Record<string, { kind: 'task' | 'notify' | 'message'; text: string }>;

export function namedIn(draft: Draft, texts: Texts): Texts {
  const named = new Set(draft.steps.flatMap(({ act }) => Object.values(act)));
  return Object.fromEntries(Object.entries(texts).filter(([id]) => named.has(id)));
}

/** The edits that make these texts, to go before the robot that names them. */
export function textEdits(texts: Texts, language: string = i18next.language): Edit[] {
  return Object.entries(texts).map(([id, { kind, text }]): Edit => {
    const said = { [language]: text.trim() } as Said;
    if (kind === 'task') return { do: 'task.save', id, title: said, due: '1wd' };
    return kind === 'message' ? { do: 'message.save', id, text: said, class: 'service' } : { do: 'text.save', id, text: said };
  });
}
