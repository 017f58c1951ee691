import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { DukonRecord, Field } from '../api';
import { useFormats } from '../format';
import { shownValue } from './values';

const Named = lazy(() => import('./Named'));

export interface ValueProps {
  field: Field;
  value: unknown;
  /** The records that the answer named with the card; any other is asked for. */
  linked?: DukonRecord['linked'];
  /** As a word among others, not as a way to the other card. */
  plain?: boolean;
}

/** What a field of a card holds, whatever its kind. Nothing for an empty one. */
export function FieldValue(props: ValueProps) {
  const { t } = useTranslation('record');
  const format = useFormats();
  if (!['person', 'unit', 'link', 'file'].includes(props.field.kind)) return shownValue(props.field, props.value, format, t);
  return (
    <Suspense fallback="…">
      <Named {...props} />
    </Suspense>
  );
}
