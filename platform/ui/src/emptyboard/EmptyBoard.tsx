import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError, call, client, type Cut, type Pipeline } from '../api';
import { Button, EmptyState, LinkButton, showToast } from '../ui';
import { IconForms, IconPlus } from '../ui/icons';
import { newKey } from '../board/words';

export function EmptyBoard({ pipeline, onCreate }: { pipeline: Pipeline; onCreate?: () => void }) {
  const { t } = useTranslation(['emptyboard', 'board']);
  const queries = useQueryClient();
  const sample = useMutation({
    mutationFn: () => call(client.POST('/api/v1/sample-data')),
    onSuccess: ({ records }) => {
      showToast({ text: t('sampleDone', { count: records }) });
      return queries.invalidateQueries();
    },
    onError: (error) => showToast({ text: t('error.action', { reason: error.message }), alarm: true }),
  });
  const lead = pipeline.type === 'lead';
  return (
    <div className="board-empty">
      <EmptyState
        awning={pipeline.stages[0]?.color ?? 1}
        title={t(lead ? 'leads' : 'deals')}
        text={t(lead ? 'leadsText' : 'dealsText')}
        actions={
          <>
            {onCreate && (
              <Button look="primary" icon={<IconPlus size={18} />} onClick={onCreate}>
                {t(`board:${newKey(pipeline.type)}`)}
              </Button>
            )}
            {pipeline.intake && (
              <LinkButton to="/settings/forms" icon={<IconForms size={18} />}>
                {t('form')}
              </LinkButton>
            )}
          </>
        }
        more={
          <Button look="link" busy={sample.isPending} onClick={() => sample.mutate()}>
            {t('sample')}
          </Button>
        }
      />
    </div>
  );
}

const texts: Record<string, string> = { all: 'all', mine: 'mine', overdue: 'overdue', no_step: 'noStep', today: 'today' };

/** A filter that finds nothing says the good news. */
export function NothingHere({ cut, total, onAll }: { cut: Cut; total: number; onAll: () => void }) {
  const { t } = useTranslation(['emptyboard', 'board']);
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
  const { t } = useTranslation(['emptyboard', 'board']);
  return (
    <div className="board-empty">
      <section className="panel">
        <EmptyState title={error instanceof ApiError ? error.title : error.message} text={error instanceof ApiError ? error.detail : undefined} actions={<Button onClick={onAll}>{t('nothing.showAll')}</Button>} />
      </section>
    </div>
  );
}
