import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCode } from '../api';
import { Button, Dialog, showToast } from '../ui';
import type { ConfigurationChange, StageToMap } from './contract';
import { useUndo } from './queries';
import { StageRows } from './StageMap';
import { Troubled } from './Troubled';

interface Asking {
  change: ConfigurationChange;
  stages: StageToMap[];
}

/** Takes a change back; asks where records go when a stage on which they stand leaves with it. */
export function useUndoing(onUndone?: (change: ConfigurationChange) => void) {
  const { t } = useTranslation('packs');
  const undoing = useUndo();
  const [asking, setAsking] = useState<Asking>();
  const [mapping, setMapping] = useState<Record<string, string>>({});

  const undo = (change: ConfigurationChange, to?: Record<string, string>) =>
    undoing.mutate({ id: change.id, mapping: to }, {
      onSuccess: (undone) => {
        setAsking(undefined);
        showToast({ text: t('undo.done') });
        onUndone?.(undone);
      },
      onError: (error) => {
        if (!isCode(error, 'needs_mapping')) return;
        setMapping({});
        setAsking({ change, stages: error.extras.stages as StageToMap[] });
      },
    });

  const ready = asking?.stages.every(({ stage, candidates }) => candidates.length === 0 || mapping[stage]);
  const sheet = (
    <Dialog
      opened={asking !== undefined}
      onClose={() => setAsking(undefined)}
      title={t('map.title')}
      footer={
        <>
          <Button onClick={() => setAsking(undefined)}>{t('undo.keep')}</Button>
          <Button look="primary" disabled={!ready} busy={undoing.isPending} onClick={() => asking && undo(asking.change, mapping)}>
            {t('undo.do')}
          </Button>
        </>
      }
    >
      <p className="t13 i2">{t('map.note')}</p>
      <StageRows stages={asking?.stages ?? []} mapping={mapping} onChange={(stage, to) => setMapping({ ...mapping, [stage]: to })} />
      {!isCode(undoing.error, 'needs_mapping') && <Troubled error={undoing.error} />}
    </Dialog>
  );
  const error = isCode(undoing.error, 'needs_mapping') ? null : undoing.error;
  return { undo, busy: undoing.isPending, error, sheet };
}
