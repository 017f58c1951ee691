import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from '../router';
import { membersQuery, useSession, type Member } from '../api';
import { SettingsPage } from '../settings/SettingsPage';
import { Button, EmptyState, ErrorState, Skeleton } from '../ui';
import { IconLock, IconUserPlus } from '../ui/icons';
import { InviteSheet } from './InviteSheet';
import { LeaveDialog } from './LeaveDialog';
import { MemberRow } from './MemberRow';
import { rolesQuery, usePeople } from './queries';
import { RolesSheet } from './RolesSheet';
import css from './people.module.css';

const rank = { active: 0, invited: 1, withdrawn: 2 };

export default function People() {
  const { t } = useTranslation(['people', 'settings']);
  const session = useSession();
  const [params] = useSearchParams();
  const members = useQuery({ ...membersQuery, enabled: session.rights.admin === true });
  const roles = useQuery({ ...rolesQuery, enabled: session.rights.admin === true }).data ?? [];
  const people = usePeople();
  const [inviting, setInviting] = useState(params.get('invite') === '1');
  const [member, setMember] = useState<Member>();
  const [changing, setChanging] = useState(false);
  const [leaving, setLeaving] = useState(false);

  if (!session.rights.admin) {
    return (
      <SettingsPage title={t('title')}>
        <EmptyState icon={<IconLock size={28} stroke={1.5} className="i3" />} title={t('noRight.title')} text={t('noRight.text')} />
      </SettingsPage>
    );
  }
  const list = [...(members.data ?? [])].sort((a, b) => rank[a.state] - rank[b.state]);
  const invite = (
    <Button look="primary" icon={<IconUserPlus size={18} />} onClick={() => setInviting(true)}>
      {t('invite')}
    </Button>
  );
  return (
    <SettingsPage title={t('title')} lead={t('lead')} action={invite}>
      {members.isError ? (
        <ErrorState title={t('failed')} error={members.error} onRetry={() => void members.refetch()} />
      ) : members.isPending ? (
        <ul className={css.list} aria-busy="true">
          {[1, 2, 3].map((row) => (
            <li key={row} className={css.row}>
              <Skeleton width={32} height={32} style={{ borderRadius: '50%' }} />
              <Skeleton width="30%" />
              <Skeleton width={90} height={20} />
            </li>
          ))}
        </ul>
      ) : (
        <ul className={css.list}>
          {list.map((one) => (
            <MemberRow
              key={one.id}
              member={one}
              roles={roles}
              me={one.id === session.member?.id}
              people={people}
              onRoles={(chosen) => {
                setMember(chosen);
                setChanging(true);
              }}
              onLeave={(chosen) => {
                setMember(chosen);
                setLeaving(true);
              }}
            />
          ))}
        </ul>
      )}
      {list.length === 1 && (
        <EmptyState title={t('alone.title')} text={t('alone.text')} actions={<Button onClick={() => setInviting(true)}>{t('invite')}</Button>} />
      )}
      <InviteSheet opened={inviting} onClose={() => setInviting(false)} roles={roles} invite={people.invite} />
      <RolesSheet opened={changing} member={member} onClose={() => setChanging(false)} roles={roles} save={people.roles} />
      <LeaveDialog
        opened={leaving}
        member={member}
        onClose={() => setLeaving(false)}
        onLeave={(chosen) => people.access.mutate({ member: chosen, state: 'withdrawn' })}
      />
    </SettingsPage>
  );
}
