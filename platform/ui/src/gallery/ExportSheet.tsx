import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { call, client, useSession } from '../api';
import { Button, Note, Sheet, showToast, TextField } from '../ui';
import { IconAlertTriangle } from '../ui/icons';

const KEY = /^[a-z][a-z0-9-]{1,39}$/;

function save(file: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** The whole configuration of the shop as a template: a zip that installs elsewhere just so. */
export function ExportSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation('gallery');
  const shop = useSession().shop;
  const [title, setTitle] = useState(shop?.name ?? '');
  const [key, setKey] = useState(shop?.slug ?? '');
  const exporting = useMutation({
    mutationFn: () =>
      call(client.GET('/api/v1/configuration/export', { params: { query: { key, title: title.trim() } }, headers: { Accept: 'application/zip, application/problem+json' }, parseAs: 'blob' })),
    onSuccess: (file) => {
      save(file as unknown as Blob, `${key}.zip`);
      showToast({ text: t('export.done') });
      onClose();
    },
  });
  const wrong = !KEY.test(key);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong && title.trim()) exporting.mutate();
  };
  return (
    <Sheet
      opened={opened}
      onClose={onClose}
      title={t('export.title')}
      footer={
        <Button look="primary" busy={exporting.isPending} disabled={wrong || !title.trim()} onClick={() => exporting.mutate()}>
          {t('export.save')}
        </Button>
      }
    >
      <form onSubmit={submit} noValidate className="col g16">
        <p className="i2">{t('export.text')}</p>
        <TextField label={t('export.name')} value={title} onChange={setTitle} maxLength={80} />
        <TextField label={t('export.key')} help={t('export.keyHelp')} value={key} onChange={setKey} maxLength={40} error={wrong ? t('export.keyWrong') : undefined} autoCapitalize="none" />
        <button type="submit" hidden />
        {exporting.error && (
          <Note tone="r" icon={<IconAlertTriangle size={18} />}>
            {exporting.error.message}
          </Note>
        )}
      </form>
    </Sheet>
  );
}
