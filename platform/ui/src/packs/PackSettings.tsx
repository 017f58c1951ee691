import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { configurationQuery, useEdits } from '../configuration/queries';
import type { Edit } from '../configuration/contract';
import { Button, Panel, showToast } from '../ui';
import { SettingField } from './SettingsForm';
import { Troubled } from './Troubled';
import { useUndoing } from './UndoSheet';
import css from './asks.module.css';
import page from './packs.module.css';

/** What the template asked when it was installed; the answers may change any day. */
export function PackSettings({ packKey }: { packKey: string }) {
  const { t } = useTranslation(['packs', 'configuration']);
  const configuration = useQuery(configurationQuery);
  const { send, busy, refused } = useEdits();
  const { undo, sheet } = useUndoing();
  const [typed, setTyped] = useState<Record<string, unknown>>({});
  const settings = configuration.data?.settings.filter(({ pack }) => pack === packKey) ?? [];
  if (settings.length === 0) return null;
  const saved = (id: string) => {
    const setting = settings.find((one) => one.id === id);
    return setting?.value ?? setting?.default;
  };
  const changed = Object.entries(typed).filter(([id, value]) => value !== saved(id));
  const save = () =>
    void send(changed.map(([id, value]): Edit => ({ do: 'setting.save', pack: packKey, id, value }))).then((change) => {
      if (!change) return;
      setTyped({});
      showToast({ text: change.text, undo: () => undo(change) });
    });
  return (
    <Panel title={t('settings.panel')} className={page.block}>
      <div className={css.settings}>
        {settings.map((setting) => (
          <SettingField key={setting.id} setting={setting} value={typed[setting.id] ?? saved(setting.id)} onChange={(value) => setTyped({ ...typed, [setting.id]: value })} />
        ))}
      </div>
      <Troubled error={refused?.error} />
      {changed.length > 0 && (
        <div className={css.settingsSave}>
          <Button look="primary" busy={busy} onClick={save}>
            {t('configuration:save')}
          </Button>
          <Button look="quiet" onClick={() => setTyped({})}>
            {t('cancel')}
          </Button>
        </div>
      )}
      {sheet}
    </Panel>
  );
}
