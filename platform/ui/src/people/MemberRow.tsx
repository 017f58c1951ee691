import { useTranslation } from 'react-i18next';
import type { Member, Role } from '../api';
import { useFormats } from '../format';
import { useNow } from '../format/clock';
import { Avatar, Chip, cx, IconButton, Menu, type MenuItem } from '../ui';
import { IconBan, IconCircleCheck, IconDots, IconHourglass, IconMailForward, IconUserCheck, IconUserX, IconKey } from '../ui/icons';
import type { People } from './queries';
import css from './people.module.css';

interface Props {
  member: Member;
  roles: Role[];
  me: boolean;
  people: People;
  onRoles: (member: Member) => void;
  onLeave: (member: Member) => void;
}

export function MemberRow({ member, roles, me, people, onRoles, onLeave }: Props) {
  const { t } = useTranslation('people');
  const format = useFormats();
  const now = useNow();
  const name = member.name || member.email;
  const title = (id: string) => roles.find((role) => role.id === id)?.title ?? id;

  const actions: MenuItem[] = [];
  if (member.state === 'invited') {
    actions.push(
      { id: 'resend', label: t('resend'), icon: <IconMailForward size={17} />, onSelect: () => people.resend.mutate(member) },
      { id: 'cancel', label: t('cancelInvite'), icon: <IconBan size={17} />, danger: true, onSelect: () => people.cancel.mutate(member) },
    );
  } else {
    actions.push({ id: 'roles', label: t('changeRoles'), icon: <IconKey size={17} />, onSelect: () => onRoles(member) });
    if (!me && member.state === 'active') {
      actions.push({ id: 'off', label: t('withdraw'), icon: <IconUserX size={17} />, danger: true, onSelect: () => onLeave(member) });
    }
    if (member.state === 'withdrawn') {
      actions.push({ id: 'on', label: t('restore'), icon: <IconUserCheck size={17} />, onSelect: () => people.access.mutate({ member, state: 'active' }) });
    }
  }

  return (
    <li className={cx(css.row, member.state === 'withdrawn' && css.off)}>
      <Avatar name={name} id={member.id} size="m" />
      <div className={css.who}>
        <b>
          <span className="ell">{name}</span>
          {me && <Chip small>{t('you')}</Chip>}
        </b>
        {member.name && member.name !== member.email && <small>{member.email}</small>}
      </div>
      <div className={css.marks}>
        <div className={css.roles} hidden={member.state === 'withdrawn'}>
          {member.roles.length === 0 && <span className="t13 i3">{t('noRole')}</span>}
          {member.roles.map((role) => <Chip key={role}>{title(role)}</Chip>)}
        </div>
        <div className={css.state}>
          {member.state === 'active' && (
            <Chip tone="won" icon={<IconCircleCheck size={13} />}>
              {t('state.active')}
            </Chip>
          )}
          {member.state === 'invited' && (
            <Chip tone="wait" icon={<IconHourglass size={13} />}>
              {t('state.invited', { when: member.invitedAt ? format.relative(member.invitedAt, now) : '' })}
            </Chip>
          )}
          {member.state === 'withdrawn' && (
            <Chip tone="lost" icon={<IconBan size={13} />}>
              {t('state.withdrawn')}
            </Chip>
          )}
        </div>
      </div>
      <Menu label={t('actions', { name })} groups={[{ items: actions }]}>
        {(target) => (
          <IconButton {...target} size="sm" label={t('actions', { name })}>
            <IconDots size={18} />
          </IconButton>
        )}
      </Menu>
    </li>
  );
}
