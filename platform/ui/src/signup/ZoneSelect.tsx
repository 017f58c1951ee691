import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Select, type SelectProps } from '../ui/Fields';
import { offsetOf, ownZones, zonesWith } from './zones';

type Props = Omit<SelectProps, 'options' | 'label' | 'placeholder'> & { label?: string };

/** Cities of our shops first and in the person's language, then every zone the browser knows. */
export function ZoneSelect({ value, label, ...rest }: Props) {
  const { t } = useTranslation('signup');
  const options = useMemo(
    () =>
      zonesWith(value).map((zone) => {
        const city = zone.split('/').pop() ?? zone;
        const name = ownZones.includes(zone) ? t(`zones.${city}`) : zone.replace(/_/g, ' ');
        return { value: zone, label: `${name} · ${offsetOf(zone)}` };
      }),
    [value, t],
  );
  return <Select {...rest} label={label ?? t('zone')} value={value} options={options} />;
}
