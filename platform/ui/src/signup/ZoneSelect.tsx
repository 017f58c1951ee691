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
        // Asking the offset of four hundred zones would hold up a small phone: only those at hand are asked.
        if (ownZones.includes(zone)) return { value: zone, label: `${t(`zones.${city}`)} · ${offsetOf(zone)}` };
        const name = zone.replace(/_/g, ' ');
        return { value: zone, label: zone === value ? `${name} · ${offsetOf(zone)}` : name };
      }),
    [value, t],
  );
  return <Select {...rest} label={label ?? t('zone')} value={value} options={options} />;
}
