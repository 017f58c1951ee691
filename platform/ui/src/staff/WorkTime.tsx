import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { membersQuery, useSession } from '../api';
import { WorkDay } from '../requests/WorkDay';
import { SettingsPage } from '../settings/SettingsPage';
import { AtWork } from './AtWork';
import { Roster } from './Roster';
import { Units } from './Units';

/** Who works where and when. Administrators change it, everybody sees it. */
export default function WorkTime() {
  const { t } = useTranslation('staff');
  const admin = useSession().rights.admin === true;
  const members = useQuery(membersQuery).data ?? [];
  const people = members.filter(({ state }) => state === 'active').sort((one, other) => one.name.localeCompare(other.name));
  return (
    <SettingsPage title={t('title')} lead={t(admin ? 'lead' : 'leadSeen')} width="wide">
      <WorkDay />
      <AtWork people={people} />
      <Roster people={people} admin={admin} />
      <Units people={people} admin={admin} />
    </SettingsPage>
  );
}
