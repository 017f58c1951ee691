import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from '../router';
import { ApiError, type Form } from '../api';
import { SettingsPage } from '../settings/SettingsPage';
import { Button, Check, EmptyState, ErrorState, LinkButton, Note, Panel, showToast, Skeleton, TextArea, TextField } from '../ui';
import { IconAlertTriangle } from '../ui/icons';
import { answerable, changed, draftOf, type Draft } from './draft';
import { FormPreview } from './FormPreview';
import { formsQuery, useForms } from './queries';
import { Questions } from './Questions';
import { Share } from './Share';
import css from './forms.module.css';

export default function FormEditor() {
  const { t } = useTranslation(['forms', 'settings']);
  const { id } = useParams();
  const forms = useQuery(formsQuery);
  const form = forms.data?.find((one) => one.id === id);
  const back = { to: '/settings/forms', label: t('gone.all') };

  return (
    <SettingsPage title={form?.title ?? t('title')} width="wide" back={back}>
      {form ? (
        <Editor key={form.id} form={form} />
      ) : forms.isError ? (
        <ErrorState title={t('failed')} error={forms.error} onRetry={() => void forms.refetch()} />
      ) : forms.isPending ? (
        <Panel roomy>
          {[1, 2, 3, 4].map((row) => (
            <Skeleton key={row} height={36} style={{ marginBottom: 20 }} />
          ))}
        </Panel>
      ) : (
        <EmptyState title={t('gone.title')} text={t('gone.text')} actions={<LinkButton to="/settings/forms">{t('gone.all')}</LinkButton>} />
      )}
    </SettingsPage>
  );
}

function Editor({ form }: { form: Form }) {
  const { t } = useTranslation('forms');
  const { save } = useForms();
  const [draft, setDraft] = useState(draftOf(form));
  const error = save.error instanceof ApiError ? save.error : undefined;
  const dirty = changed(draft, form);
  const noTitle = !draft.title.trim();
  const text = (name: 'title' | 'consent' | 'thankYou' | 'buttonText') => ({
    value: draft[name],
    onChange: (value: string) => setDraft((before) => ({ ...before, [name]: value })),
    error: error?.at(`/${name}`),
  });
  const set = <K extends keyof Draft>(name: K, value: Draft[K]) => setDraft((before) => ({ ...before, [name]: value }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!dirty || noTitle || !answerable(draft.fields) || save.isPending) return;
    save.mutate({ id: form.id, draft }, {
      onSuccess: (saved) => {
        setDraft(draftOf({ ...form, ...saved }));
        showToast({ text: t('saved'), seconds: 4 });
      },
    });
  };

  return (
    <div className={css.split}>
      <div className={css.form}>
        <form onSubmit={submit} noValidate>
          <Panel roomy>
            <div className={css.form}>
              <TextField {...text('title')} label={t('field.title')} error={noTitle ? t('field.needTitle') : error?.at('/title')} maxLength={120} />
              <Questions fields={draft.fields} onChange={(fields) => set('fields', fields)} error={error?.at('/fields')} />
              <TextArea {...text('consent')} label={t('field.consent')} help={t('field.consentHelp')} rows={3} maxLength={1000} />
              <TextField {...text('buttonText')} label={t('field.button')} maxLength={40} />
              <TextArea {...text('thankYou')} label={t('field.thankYou')} rows={3} maxLength={1000} />
              <div>
                <Check checked={draft.active} onChange={(on) => set('active', on)}>
                  {t('field.active')}
                </Check>
                <p className="t12 i3" style={{ marginTop: 4 }}>
                  {t('field.activeHelp')}
                </p>
              </div>
              {save.error && !error?.errors.length && (
                <Note tone="r" icon={<IconAlertTriangle size={18} />}>
                  {t('notSaved', { reason: save.error.message })}
                </Note>
              )}
              <div className="row">
                <Button type="submit" look="primary" busy={save.isPending} disabled={!dirty || noTitle || !answerable(draft.fields)}>
                  {t('save')}
                </Button>
                {dirty ? (
                  <Button look="quiet" onClick={() => setDraft(draftOf(form))}>
                    {t('reset')}
                  </Button>
                ) : (
                  <span className="t13 i3">{t('unchanged')}</span>
                )}
              </div>
            </div>
          </Panel>
        </form>
        <Share form={form} />
      </div>
      <FormPreview draft={draft} />
    </div>
  );
}
