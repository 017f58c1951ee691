import { useTranslation } from 'react-i18next';

/** What is said while a list is put in order. */
export function useOrderWords(nameOf: (id: string) => string) {
  const { t } = useTranslation('configuration');
  return (what: 'taken' | 'place' | 'dropped' | 'back', id: string, place: number) => t(`order.${what}`, { name: nameOf(id), place });
}
