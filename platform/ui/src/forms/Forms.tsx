import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from '../router';
import { SettingsPage } from '../settings/SettingsPage';
import { Button, EmptyState, ErrorState, Skeleton } from '../ui';
import { IconForms, IconPlus } from '../ui/icons';
import { FormCard } from './FormCard';
import { formsQuery, useForms } from './queries';
import css from './forms.module.css';

export default function Forms() {
  const { t } = useTranslation(['forms', 'settings']);
  const navigate = useNavigate();
  const forms = useQuery(formsQuery);
  const { create } = useForms();
  const add = (
    <Button
      look="primary"
      icon={<IconPlus size={18} />}
      busy={create.isPending}
      onClick={() => create.mutate(t('newTitle'), { onSuccess: (form) => void navigate(`/settings/forms/${form.id}`) })}
    >
      {t('new')}
    </Button>
  );
  const list = forms.data ?? [];
  return (
    <SettingsPage title={t('title')} lead={t('lead')} action={list.length > 0 && add}>
      {forms.isError ? (
        <ErrorState title={t('failed')} error={forms.error} onRetry={() => void forms.refetch()} />
      ) : forms.isPending ? (
        <div className={css.card} aria-busy="true">
          <Skeleton width="40%" height={18} />
          <Skeleton width="25%" style={{ marginTop: 10 }} />
          <Skeleton width={220} height={36} style={{ marginTop: 14 }} />
        </div>
      ) : list.length === 0 ? (
        <EmptyState icon={<IconForms size={28} stroke={1.5} className="i3" />} title={t('none.title')} text={t('none.text')} actions={add} />
      ) : (
        <div className={css.list}>
          {list.map((form) => (
            <FormCard key={form.id} form={form} />
          ))}
        </div>
      )}
    </SettingsPage>
  );
}
