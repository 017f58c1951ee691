import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, type Cut, type Pipeline } from '../api';
import { Button, EmptyState, LinkButton, showToast } from '../ui';
import { IconForms, IconPlus } from '../ui/icons';
import { newKey } from './words';

export function EmptyBoard({ pipeline, onCreate }: { pipeline: Pipeline; onCreate?: () => void }) {
  const { t } = useTranslation('board');
  const queries = useQueryClient();
  const sample = useMutation({
    mutationFn: () => call(client.POST('/api/v1/sample-data')),
    onSuccess: ({ records }) => {
      showToast({ text: t('empty.sampleDone', { count: records }) });
      return queries.invalidateQueries();
    },
    onError: (error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true }),
  });
  const lead = pipeline.type === 'lead';
  return (
    <div className="board-empty">
      <EmptyState
        awning={pipeline.stages[0]?.color ?? 1}
        title={t(lead ? 'empty.leads' : 'empty.deals')}
        text={t(lead ? 'empty.leadsText' : 'empty.dealsText')}
        actions={
          <>
            {onCreate && (
              <Button look="primary" icon={<IconPlus size={18} />} onClick={onCreate}>
                {t(newKey(pipeline.type))}
              </Button>
            )}
            {pipeline.intake && (
              <LinkButton to="/settings/forms" icon={<IconForms size={18} />}>
                {t('empty.form')}
              </LinkButton>
            )}
          </>
        }
        more={
          <Button look="link" busy={sample.isPending} onClick={() => sample.mutate()}>
            {t('empty.sample')}
          </Button>
        }
      />
    </div>
  );
}

const texts: Record<string, string> = { all: 'all', mine: 'mine', overdue: 'overdue', no_step: 'noStep', today: 'today' };

/** A filter that finds nothing says the good news. */
export function NothingHere({ cut, total, onAll }: { cut: Cut; total: number; onAll: () => void }) {
  const { t } = useTranslation('board');
  return (
    <div className="board-empty">
      <section className="panel">
        <EmptyState title={t(`nothing.${texts[cut] ?? 'filter'}`)} text={t('nothing.text', { count: total })} actions={<Button onClick={onAll}>{t('nothing.showAll')}</Button>} />
      </section>
    </div>
  );
}

/** The address names a filter that the board does not offer: it was removed, or it is for others. */
export function FilterGone({ error, onAll }: { error: Error; onAll: () => void }) {
  const { t } = useTranslation('board');
  return (
    <div className="board-empty">
      <section className="panel">
        <EmptyState title={error instanceof ApiError ? error.title : error.message} text={error instanceof ApiError ? error.detail : undefined} actions={<Button onClick={onAll}>{t('nothing.showAll')}</Button>} />
      </section>
    </div>
  );
}
