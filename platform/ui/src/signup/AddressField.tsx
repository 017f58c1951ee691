import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { TextField } from '../ui/Fields';
import { IconCheck, IconWorld } from '../ui/icons';
import { longestAddress } from './address';
import type { Address } from './useAddress';
import css from './signup.module.css';

/** The shop's address: proposed from the name, checked while one types, free to be changed. */
export function AddressField({ address, error }: { address: Address; error?: string }) {
  const { t } = useTranslation('signup');
  const taken = address.state === 'taken';
  const said = {
    empty: t('slugHint'),
    checking: t('slugChecking'),
    unchecked: t('slugUnchecked'),
    taken: undefined,
    free: (
      <span className={`${css.state} ${css.good}`}>
        <IconCheck size={14} />
        {t('slugFree')}
      </span>
    ),
  }[address.state];
  const wrong = taken && (
    <>
      {address.reason ?? t('slugTaken')}.{' '}
      {address.instead && (
        <Button look="link" className="t12" onClick={() => address.set(address.instead ?? '')}>
          {t('slugTake', { slug: address.instead })}
        </Button>
      )}
    </>
  );
  return (
    <TextField
      name="slug"
      label={t('slug')}
      value={address.value}
      onChange={address.set}
      onBlur={() => address.value === '' && address.follow()}
      before={<IconWorld size={18} className="i3" />}
      maxLength={longestAddress}
      autoCapitalize="none"
      autoComplete="off"
      spellCheck={false}
      help={<span aria-live="polite">{said}</span>}
      error={error ?? (wrong || undefined)}
    />
  );
}
