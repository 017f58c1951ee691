import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { useStages, type Card, type DukonRecord } from '../api';
import { useFormats } from '../format';
import { phone } from '../format';
import { openCreate } from '../shell/create';
import { Button, Chip, EmptyState, Money, Panel, RelativeTime, Table } from '../ui';
import { IconPhone, IconPlus } from '../ui/icons';
import { ClientLine } from './ClientPanel';
import { Composer } from './Composer';
import { Facts } from './Facts';
import { RecordHead } from './RecordHead';
import { Timeline } from './Timeline';
import { useChange } from './useRecord';

const Conflict = lazy(() => import('../obstacle/Conflict'));

function Deals({ deals, name }: { deals: readonly Card[]; name: string }) {
  const { t } = useTranslation('record');
  const format = useFormats();
  const stageOf = useStages();
  if (deals.length === 0) {
    return (
      <Panel title={t('deals')}>
        <EmptyState title={t('noDeals')} text={t('noDealsText')} actions={<Button icon={<IconPlus size={17} />} onClick={() => openCreate({ client: name })}>{t('newDeal')}</Button>} />
      </Panel>
    );
  }
  return (
    <Panel title={t('deals')} aside={<Button size="sm" icon={<IconPlus size={16} />} onClick={() => openCreate({ client: name })}>{t('newDeal')}</Button>}>
      <div className="table-wrap">
        <Table
          label={t('deals')}
          rows={deals}
          rowKey={({ id }) => id}
          columns={[
            { id: 'number', title: t('numberShort'), width: 64, wideOnly: true, cell: ({ number }) => <span className="n i3">{number}</span> },
            { id: 'title', title: t('title'), cell: ({ id, title }) => <Link to={`/records/${id}`} className="b5" style={{ color: 'var(--ink)' }}>{format.glue(title)}</Link> },
            { id: 'amount', title: t('sum'), right: true, cell: ({ amount }) => amount && <Money value={amount} /> },
            {
              id: 'stage', title: t('stage'),
              cell: ({ stage }) => {
                const known = stageOf(stage);
                return known && <Chip stage={known.color}>{known.short ?? known.name}</Chip>;
              },
            },
            { id: 'at', title: t('created'), wideOnly: true, right: true, cell: ({ createdAt }) => <span className="i3"><RelativeTime at={createdAt} as="date" /></span> },
          ]}
        />
      </div>
    </Panel>
  );
}

/** A person or a company: how to reach them, their deals, their history. */
export function ClientCard({ record }: { record: DukonRecord }) {
  const { t } = useTranslation('record');
  const changing = useChange(record);
  const own = record.contact?.id === record.id ? record.contact : record.company?.id === record.id ? record.company : undefined;
  const phones = (own?.phones ?? (Array.isArray(record.fields.phones) ? (record.fields.phones as string[]) : [])).map(String);
  return (
    <div className="record">
      <RecordHead record={record} changing={changing} />
      <div className="dg two">
        <div className="c1 col g12">
          {own && <Panel title={t('client')}><ClientLine client={own} /></Panel>}
          <Facts record={record} changing={changing} />
          {record.company && record.company.id !== record.id && <Panel title={t('company')}><ClientLine client={record.company} /></Panel>}
        </div>
        <div className="c2 col g12">
          <Deals deals={record.deals ?? []} name={record.title} />
          <section className="panel pad" aria-label={t('history')}>
            <Composer record={record} />
            <Timeline record={record} stages={[]} />
          </section>
        </div>
      </div>
      {phones[0] && (
        <div className="act only-p">
          <a className="btn lg p" style={{ flex: 1 }} href={`tel:${phones[0].replace(/[^+\d]/g, '')}`}>
            <IconPhone size={20} /> {phone(phones[0])}
          </a>
        </div>
      )}
      {changing.conflict && (
        <Suspense>
          <Conflict record={record} changing={changing} conflict={changing.conflict} />
        </Suspense>
      )}
    </div>
  );
}
