import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, type Incident } from '../api';
import { Button, RelativeTime, showToast } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { refreshRecord } from '../record/useRecord';

/** A robot that stumbled says what happened, and a person decides. */
export default function Incidents({ incidents, recordId }: { incidents: readonly Incident[]; recordId: string }) {
  const { t } = useTranslation('obstacle');
  const decide = useMutation({
    mutationFn: ({ incident, what }: { incident: Incident; what: 'retry' | 'skip' | 'leave' }) => {
      const params = { path: { run: incident.runId } };
      if (what === 'skip') return call(client.POST('/api/v1/incidents/{run}/skip', { params, body: { step: incident.step?.id ?? '' } }));
      return what === 'leave' ? call(client.POST('/api/v1/incidents/{run}/leave', { params })) : call(client.POST('/api/v1/incidents/{run}/retry', { params }));
    },
    onError: (error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true }),
    onSettled: () => refreshRecord(recordId),
  });
  return incidents.map((incident) => (
    <section key={incident.id} className="note r" role="alert">
      <IconAlertTriangle size={18} />
      <div className="sp">
        <b className="b6">{t('incident', { name: incident.title })}</b>
        {incident.step && <p>{t('atStep', { step: incident.step.text })}</p>}
        <p>{incident.reason}</p>
        <p className="t12">
          <RelativeTime at={incident.at} />
        </p>
        <div className="row g6" style={{ marginTop: 8, flexWrap: 'wrap' }}>
          <Button size="sm" busy={decide.isPending} onClick={() => decide.mutate({ incident, what: 'retry' })}>{t('retry')}</Button>
          {incident.step && <Button size="sm" busy={decide.isPending} onClick={() => decide.mutate({ incident, what: 'skip' })}>{t('skip')}</Button>}
          <Button size="sm" busy={decide.isPending} onClick={() => decide.mutate({ incident, what: 'leave' })}>{t('leaveIt')}</Button>
        </div>
      </div>
    </section>
  ));
}
