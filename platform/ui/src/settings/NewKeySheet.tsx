import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client } from '../api';
import { Button, Check, Note, Sheet, showToast, TextField } from '../ui';
import { copyText } from '../ui/copyText';
import { IconAlertTriangle, IconCopy, IconKey } from '../ui/icons';
import css from './settings.module.css';

type Scope = 'read' | 'write' | 'configuration';
const scopes: Scope[] = ['read', 'write', 'configuration'];

/** Makes a key and shows it once; the sheet does not go away by a stray press while the key is on it. */
export function NewKeySheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const id = useId();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<Scope[]>(['read']);
  const [tried, setTried] = useState(false);
  const make = useMutation({
    mutationFn: () => call(client.POST('/api/v1/api-keys', { body: { name: name.trim(), scopes: chosen } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['api-keys'] }),
  });
  const key = make.data?.key;
  const at = (pointer: string) => (make.error instanceof ApiError ? make.error.at(pointer) : undefined);

  const finish = () => {
    make.reset();
    setName('');
    setChosen(['read']);
    setTried(false);
    onClose();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() && chosen.length > 0 && !make.isPending) make.mutate();
  };
  const copy = async () => {
    if (key && (await copyText(key))) showToast({ text: t('keys.copied'), seconds: 3 });
  };

  if (key) {
    return (
      <Sheet opened={opened} onClose={() => undefined} title={name} footer={<Button onClick={finish}>{t('keys.done')}</Button>}>
        <div className={css.form}>
          <Note tone="a" icon={<IconKey size={18} />}>
            {t('keys.once')}
          </Note>
          <code className={css.secret}>{key}</code>
          <div>
            <Button look="primary" icon={<IconCopy size={18} />} onClick={() => void copy()}>
              {t('keys.copy')}
            </Button>
          </div>
        </div>
      </Sheet>
    );
  }
  return (
    <Sheet
      opened={opened}
      onClose={finish}
      title={t('keys.new')}
      footer={
        <Button look="primary" type="submit" form={id} busy={make.isPending}>
          {t('keys.create')}
        </Button>
      }
    >
      <form id={id} className={css.form} onSubmit={submit} noValidate>
        <TextField
          label={t('keys.name')}
          placeholder={t('keys.nameHint')}
          value={name}
          onChange={setName}
          error={tried && !name.trim() ? t('keys.needName') : at('/name')}
          data-autofocus
          maxLength={80}
        />
        <fieldset>
          <legend className="b5 t13">{t('keys.scopes')}</legend>
          <div className="col g12" style={{ marginTop: 8 }}>
            {scopes.map((scope) => (
              <Check key={scope} checked={chosen.includes(scope)} onChange={(on) => setChosen(on ? [...chosen, scope] : chosen.filter((one) => one !== scope))}>
                {t(`keys.scope.${scope}`)} <span className="i3">· {t(`keys.scope.${scope}Text`)}</span>
              </Check>
            ))}
          </div>
          {tried && chosen.length === 0 && (
            <div className="fld" role="alert">
              <div className="wrong">{t('keys.needScope')}</div>
            </div>
          )}
        </fieldset>
        {make.isError && !at('/name') && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {make.error.message}
          </Note>
        )}
      </form>
    </Sheet>
  );
}
