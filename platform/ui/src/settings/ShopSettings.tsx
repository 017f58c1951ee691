import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, sessionQuery, useSession, type Shop } from '../api';
import { LanguageSelect } from '../signup/LanguageSelect';
import { MoneySelect } from '../signup/MoneySelect';
import { ZoneSelect } from '../signup/ZoneSelect';
import { ErrorState, Note, Panel, showToast, Skeleton, TextField } from '../ui';
import { IconLock } from '../ui/icons';
import { SaveBar } from './SaveBar';
import { SettingsPage } from './SettingsPage';
import css from './settings.module.css';

const shopQuery = queryOptions({ queryKey: ['shop'], queryFn: () => call(client.GET('/api/v1/shop')) });

type Values = Pick<Shop, 'name' | 'locale' | 'timeZone' | 'currency'>;
const valuesOf = ({ name, locale, timeZone, currency }: Shop): Values => ({ name, locale, timeZone, currency });

export default function ShopSettings() {
  // Both at once: names of cities and money are told where a shop is opened.
  const { t } = useTranslation(['settings', 'signup']);
  const shop = useQuery(shopQuery);
  return (
    <SettingsPage title={t('item.shop.title')} width="narrow">
      {shop.isError ? (
        <ErrorState title={t('failed')} error={shop.error} onRetry={() => void shop.refetch()} />
      ) : shop.isPending ? (
        <Panel roomy>
          {[1, 2, 3].map((row) => (
            <Skeleton key={row} height={36} style={{ marginBottom: 20 }} />
          ))}
        </Panel>
      ) : (
        <ShopForm shop={shop.data} />
      )}
    </SettingsPage>
  );
}

function ShopForm({ shop }: { shop: Shop }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const admin = useSession().rights.admin === true;
  const [values, setValues] = useState(valuesOf(shop));
  const save = useMutation({
    mutationFn: (body: Values) => call(client.PATCH('/api/v1/shop', { body })),
    onSuccess: (saved) => {
      queries.setQueryData(shopQuery.queryKey, { ...shop, ...saved });
      setValues(valuesOf({ ...shop, ...saved }));
      showToast({ text: t('saved') });
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      void queries.invalidateQueries({ queryKey: ['checklist'] });
    },
  });
  const at = (pointer: string) => (save.error instanceof ApiError ? save.error.at(pointer) : undefined);
  const field = (name: keyof Values) => ({
    name,
    value: values[name],
    disabled: !admin,
    error: at(`/${name}`),
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  const changed = JSON.stringify(values) !== JSON.stringify(valuesOf(shop));
  const noName = !values.name.trim();

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!noName && changed && !save.isPending) save.mutate({ ...values, name: values.name.trim() });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Panel roomy>
        <div className={css.form}>
          {!admin && (
            <Note tone="w" icon={<IconLock size={18} />}>
              {t('ownerOnly')}
            </Note>
          )}
          <TextField {...field('name')} label={t('shop.name')} error={noName ? t('shop.needName') : at('/name')} maxLength={80} />
          <div className="fld">
            <span className="l">{t('shop.address')}</span>
            <div className={css.fixed}>{shop.slug}</div>
            <div className="help">{t('shop.addressHelp')}</div>
          </div>
          <div className={css.two}>
            <LanguageSelect {...field('locale')} label={t('shop.language')} help={t('shop.languageHelp')} />
            <MoneySelect {...field('currency')} label={t('shop.currency')} help={t('shop.currencyHelp')} />
          </div>
          <ZoneSelect {...field('timeZone')} label={t('shop.zone')} help={t('shop.zoneHelp')} />
          {admin && <SaveBar changed={changed} disabled={noName} busy={save.isPending} error={save.error} onReset={() => setValues(valuesOf(shop))} />}
        </div>
      </Panel>
    </form>
  );
}
