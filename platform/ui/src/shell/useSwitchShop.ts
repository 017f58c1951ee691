import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call, client, currentShop, setShop } from '../api';
import { showToast } from '../ui/toast';

/** Another shop of the same person: no password, a fresh window. */
export function useSwitchShop() {
  const { t } = useTranslation('shell');
  return useMutation({
    onMutate: () => {
      const here = currentShop();
      setShop(undefined);
      return here;
    },
    mutationFn: (shop: string) => call(client.POST('/auth/switch', { body: { shop } })),
    onSuccess: () => location.assign('/sales'),
    onError: (error, _, here) => {
      // The window stays where it was: what it sends next is meant for that shop.
      setShop(here);
      showToast({ text: t('error.action', { reason: error.message }), alarm: true });
    },
  });
}
