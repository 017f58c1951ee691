import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { usePipelines, useSession, type DukonRecord } from '../api';
import { useCommands } from '../shell/commands';
import { ClientPanel } from './ClientPanel';
import { Composer } from './Composer';
import { Facts } from './Facts';
import { Lines } from './Lines';
import { NextStep } from './NextStep';
import { RecordHead } from './RecordHead';
import { StageBar } from './StageBar';
import { Timeline } from './Timeline';
import { useChange } from './useRecord';
import { useRecordMove } from './useRecordMove';
import { WhatNext } from './WhatNext';

const RecordRequests = lazy(() => import('../requests/RecordRequests'));
const Incidents = lazy(() => import('../obstacle/Incidents'));
const Payments = lazy(() => import('./Payments'));
const Conflict = lazy(() => import('../obstacle/Conflict'));
const MissingSheet = lazy(() => import('../obstacle/MissingSheet'));

/** Read from right to left: next step, what will happen, history, facts. */
export function DealCard({ record }: { record: DukonRecord }) {
  const { t } = useTranslation('record');
  const pipeline = usePipelines().find(({ id }) => id === record.pipeline);
  const stages = pipeline?.stages ?? [];
  const stage = stages.find(({ id }) => id === record.stage);
  const changing = useChange(record);
  const moving = useRecordMove(record);
  useCommands(
    'record',
    record.rights.move
      ? record.offered.map((id) => ({ id: `move-${id}`, label: t('moveTo', { stage: stages.find((one) => one.id === id)?.name ?? id }), run: () => moving.move(id) }))
      : [],
  );
  const me = useSession().member?.id;
  // Who is asked answers first; to the others it is news.
  const asked = record.requests.some(({ asks }) => asks.some(({ id }) => id === me));
  const requests = record.requests.length > 0 && (
    <Suspense>
      <RecordRequests requests={record.requests} />
    </Suspense>
  );
  return (
    <div className="record">
      <RecordHead record={record} pipeline={pipeline} changing={changing} moving={moving} />
      <StageBar record={record} stages={stages} onMove={record.rights.move ? moving.move : undefined} />
      <div className="dg">
        <div className="c3 col g12">
          {asked && requests}
          <NextStep record={record} stages={stages} stage={stage} moving={moving} later={asked} />
          {!asked && requests}
          {record.robots.failed.length > 0 && (
            <Suspense>
              <Incidents incidents={record.robots.failed} recordId={record.id} />
            </Suspense>
          )}
          <WhatNext waits={record.robots.waiting} stage={stage} />
        </div>
        <section className="panel pad c2" aria-label={t('history')}>
          <Composer record={record} />
          <Timeline record={record} stages={stages} />
        </section>
        <div className="c1 col g12">
          <ClientPanel record={record} changing={changing} />
          {record.paid && (
            <Suspense>
              <Payments record={record} paid={record.paid} />
            </Suspense>
          )}
          <Facts record={record} changing={changing} />
          <Lines record={record} changing={changing} />
        </div>
      </div>
      {changing.conflict && (
        <Suspense>
          <Conflict record={record} changing={changing} conflict={changing.conflict} />
        </Suspense>
      )}
      {moving.missing && (
        <Suspense>
          <MissingSheet {...moving.missing} stage={stages.find(({ id }) => id === moving.missing?.to)} onSend={moving.send} onClose={moving.forgetMissing} />
        </Suspense>
      )}
    </div>
  );
}
