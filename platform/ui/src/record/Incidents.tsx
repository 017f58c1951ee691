import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, type Incident } from '../api';
import { Button, RelativeTime, showToast } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { refreshRecord } from './useRecord';

/** A robot that stumbled says what happened, and a person decides. */
export function Incidents({ incidents, recordId }: { incidents: readonly Incident[]; recordId: string }) {
  const { t } = useTranslation('record');
  const decide = useMutation({
    mutationFn: ({ runId, skip }: { runId: string; skip: boolean }) => {
      const params = { path: { run: runId } };
      return skip ? call(client.POST('/api/v1/incidents/{run}/skip', { params })) : call(client.POST('/api/v1/incidents/{run}/retry', { params }));
    },
    onError: (error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true }),
    onSettled: () => refreshRecord(recordId),
  });
  return incidents.map((incident) => (
    <section key={incident.id} className="note r" role="alert">
      <IconAlertTriangle size={18} />
      <div className="sp">
        <b className="b6">{t('incident', { name: incident.title })}</b>
        <p>{incident.reason}</p>
        <p className="t12">
          <RelativeTime at={incident.at} />
        </p>
        <div className="row g6" style={{ marginTop: 8 }}>
          <Button size="sm" busy={decide.isPending} onClick={() => decide.mutate({ runId: incident.runId, skip: false })}>{t('retry')}</Button>
          <Button size="sm" busy={decide.isPending} onClick={() => decide.mutate({ runId: incident.runId, skip: true })}>{t('skip')}</Button>
        </div>
      </div>
    </section>
  ));
}
