import { useTranslation } from 'react-i18next';
import { useSession, type Request } from '../api';
import { useFormats } from '../format';
import { Avatar, Button, Chip, Panel } from '../ui';
import { IconBan, IconCircleCheck, IconClock, IconUsers } from '../ui/icons';
import { useAnswer } from './queries';
import { useSeconds } from './seconds';
import { sought } from './sought';
import css from './requests.module.css';

/** On the card: whom its request asks and until when, who said no, and who took it. */
export default function RecordRequests({ requests }: { requests: readonly Request[] }) {
  const { t } = useTranslation('requests');
  const shown = sought(requests);
  return shown.length === 0 ? null : (
    <Panel title={t('card.title')} label={t('card.title')}>
      {shown.map((request) => (
        <Sought key={request.id} request={request} />
      ))}
    </Panel>
  );
}

function State({ request }: { request: Request }) {
  const { t } = useTranslation('requests');
  const format = useFormats();
  const seconds = useSeconds(request.until);
  if (request.state === 'accepted') return <Chip tone="won" icon={<IconCircleCheck size={14} />}>{t('card.taken')}</Chip>;
  if (request.state === 'nobody') return <Chip tone="lost" icon={<IconBan size={14} />}>{t('card.nobody')}</Chip>;
  if (request.state === 'broadcast') return <Chip icon={<IconUsers size={14} />}>{t('card.all')}</Chip>;
  if (!request.until || seconds === null) return null;
  const soon = seconds <= 20;
  return (
    <Chip tone={soon ? 'soon' : undefined} icon={<IconClock size={14} />} title={format.time(request.until)}>
      {seconds < 100 ? t('card.left', { count: seconds }) : t('card.until', { time: format.time(request.until) })}
    </Chip>
  );
}

function Sought({ request }: { request: Request }) {
  const { t } = useTranslation('requests');
  const me = useSession().member?.id;
  const { take, decline } = useAnswer();
  const people = request.person ? [request.person] : request.asks;
  const mine = request.asks.some(({ id }) => id === me);
  const name = (one: { id: string; name: string }) => (one.id === me ? t('card.you') : one.name);
  return (
    <div className={css.sought}>
      <div className="row">
        <span className="i2 t13 sp">{request.queue}</span>
        <State request={request} />
      </div>
      <ul className={css.people}>
        {people.map((one) => (
          <li key={one.id}>
            <Avatar name={one.name} id={one.id} />
            <b className="b6">{name(one)}</b>
          </li>
        ))}
        {people.length === 0 && request.state !== 'nobody' && <li className="i3 t13">{t('card.onDuty')}</li>}
        {request.declined.map((one) => (
          <li key={one.id} className="i3">
            <Avatar name={one.name} id={one.id} />
            {one.id === me ? t('card.declinedYou') : t('card.declined', { name: one.name })}
          </li>
        ))}
      </ul>
      {mine && (
        <div className={css.reply}>
          <Button look="primary" busy={take.isPending} onClick={() => take.mutate(request)}>
            {t('take')}
          </Button>
          {request.mayDecline && (
            <Button look="quiet" busy={decline.isPending} onClick={() => decline.mutate(request)}>
              {t('decline')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
