import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import type { Client, DukonRecord } from '../api';
import { phone } from '../format';
import { Avatar, Button, Chip, Panel } from '../ui';
import { IconBuilding, IconPhone } from '../ui/icons';
import type { Changing } from './useRecord';

const ClientLookup = lazy(() => import('../create/ClientLookup').then(({ ClientLookup: view }) => ({ default: view })));

export function ClientLine({ client }: { client: Client }) {
  const { t } = useTranslation('record');
  return (
    <div className="row t client-line" style={{ gap: 10 }}>
      {client.type === 'company' ? <span className="av l"><IconBuilding size={20} /></span> : <Avatar name={client.name} id={client.id} size="l" />}
      <div className="sp">
        <Link to={`/clients/${client.id}`} className="b6" style={{ color: 'var(--ink)' }}>{client.name}</Link>
        {client.phones.map((one) => (
          <div key={one} className="t13">
            <a href={`tel:${one.replace(/[^+\d]/g, '')}`} style={{ color: 'var(--ink-2)' }}>
              <IconPhone size={13} />
              {phone(one)}
            </a>
          </div>
        ))}
        {client.emails.map((one) => (
          <div key={one} className="t13 ell">
            <a href={`mailto:${one}`} style={{ color: 'var(--ink-2)' }}>{one}</a>
          </div>
        ))}
        {client.deals > 1 && <div style={{ marginTop: 6 }}><Chip>{t('dealsOf', { count: client.deals })}</Chip></div>}
      </div>
    </div>
  );
}

export function ClientPanel({ record, changing }: { record: DukonRecord; changing: Changing }) {
  const { t } = useTranslation('record');
  const [choosing, choose] = useState(false);
  const { contact, company } = record;
  const pick = (client: Client) => {
    const patch = client.type === 'company' ? { company: client.id } : { contact: client.id };
    changing.change({ patch }).then(() => choose(false), () => undefined);
  };
  const aside = record.rights.edit && (contact || company) && !choosing && (
    <Button look="link" className="t13" onClick={() => choose(true)}>{t('otherClient')}</Button>
  );
  return (
    <Panel title={t('client')} aside={aside}>
      {!choosing && (
        <div className="col g12">
          {contact && <ClientLine client={contact} />}
          {company && <ClientLine client={company} />}
        </div>
      )}
      {(choosing || (!contact && !company)) &&
        (record.rights.edit ? (
          <>
            <Suspense>
              <ClientLookup onPick={pick} label={t('findClient')} />
            </Suspense>
            {choosing && <Button look="quiet" size="sm" onClick={() => choose(false)} style={{ marginTop: 6 }}>{t('cancel')}</Button>}
          </>
        ) : (
          <p className="i3 t13">{t('noClient')}</p>
        ))}
    </Panel>
  );
}
