import { useTranslation } from 'react-i18next';
import { Select, type SelectProps } from '../ui/Fields';
import { currencies } from './region';

type Props = Omit<SelectProps, 'options' | 'label' | 'placeholder'> & { label?: string };

export function MoneySelect({ label, ...rest }: Props) {
  const { t } = useTranslation('signup');
  const known: readonly string[] = currencies;
  const codes = known.includes(rest.value) || !rest.value ? known : [rest.value, ...known];
  const options = codes.map((code) => ({ value: code, label: known.includes(code) ? `${t(`money.${code}`)} · ${code}` : code }));
  return <Select {...rest} label={label ?? t('currency')} options={options} />;
}
