import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, setShop } from '../api';
import { showToast } from '../ui/toast';

/** Another shop of the same person: no password, a fresh window. */
export function useSwitchShop() {
  const { t } = useTranslation('shell');
  return useMutation({
    mutationFn: (shop: string) => {
      setShop(undefined);
      return call(client.POST('/auth/switch', { body: { shop } }));
    },
    onSuccess: () => location.assign('/sales'),
    onError: (error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true }),
  });
}
