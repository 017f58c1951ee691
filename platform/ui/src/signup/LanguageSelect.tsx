import { useTranslation } from 'react-i18next';
import { languageNames, type Language } from '../format';
import { Select, type SelectProps } from '../ui/Fields';

type Props = Omit<SelectProps, 'options' | 'label' | 'placeholder'> & { label?: string };

const order: Language[] = ['ru', 'uz', 'ky', 'en'];

export function LanguageSelect({ label, ...rest }: Props) {
  const { t } = useTranslation('signup');
  return <Select {...rest} label={label ?? t('language')} options={order.map((value) => ({ value, label: languageNames[value] }))} />;
}
