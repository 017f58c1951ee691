import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { Button, Chip, cx, TextArea } from '../ui';
import { IconCheck, IconHelp } from '../ui/icons';
import type { Answer, Conflict } from './contract';
import { difference } from './difference';
import { answerTo, isText } from './request';
import css from './conflict.module.css';

function Words({ before, after }: { before?: string; after?: string }) {
  const { t } = useTranslation('packs');
  if (!after) return <i className="i3">{t('conflict.absent')}</i>;
  if (before === undefined) return <>{after}</>;
  return (
    <>
      {difference(before, after).map(({ kind, text }, index) => {
        const Mark = ({ same: 'span', new: 'ins', gone: 'del' } as const)[kind];
        return (
          <Fragment key={index}>
            {/^\s/.test(text) && ' '}
            <Mark>{text.trimStart()}</Mark>
          </Fragment>
        );
      })}
    </>
  );
}

interface SideProps {
  name: string;
  title: string;
  from?: string;
  chosen: boolean;
  onChoose: () => void;
  before?: string;
  after?: string;
}

/** One of two answers: the whole field is the button of a choice. */
function Side({ name, title, from, chosen, onChoose, before, after }: SideProps) {
  return (
    <label className={cx(css.answer, chosen && css.chosen)}>
      <span className={css.sideHead}>
        <input type="radio" name={name} checked={chosen} onChange={onChoose} />
        <b>{title}</b>
        {from && <small>{from}</small>}
      </span>
      <span className={css.words}>
        <Words before={before} after={after} />
      </span>
    </label>
  );
}

function Own({ start, onSave, onClose }: { start: string; onSave: (text: string) => void; onClose: () => void }) {
  const { t } = useTranslation('packs');
  const [text, setText] = useState(start);
  return (
    <form
      className={css.own}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) onSave(text.trim());
      }}
    >
      <TextArea label={t('conflict.ownLabel')} value={text} onChange={setText} rows={3} autoFocus />
      <div className="row">
        <Button type="submit" look="primary" disabled={!text.trim()}>
          {t('conflict.ownSave')}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}

interface Props {
  conflict: Conflict;
  from: string;
  to: string;
  answers: readonly Answer[];
  onAnswer: (answer: Answer) => void;
}

/** One question of an upgrade: as it was, as the shop made it, as the template has it now; the differences are marked. */
export function ConflictCard({ conflict, from, to, answers, onAnswer }: Props) {
  const { t } = useTranslation('packs');
  const format = useFormats();
  const [writing, setWriting] = useState(false);
  const { path, title, base, mine, theirs, mineBy } = conflict;
  const answer = answerTo(conflict, answers);
  const own = answer?.value !== undefined;
  const by = mineBy && t('conflict.by', { name: mineBy.name, date: format.date(mineBy.at) });
  const choose = (choice: Answer['choice']) => onAnswer({ path, choice });
  return (
    <article className={css.conflict} id={`conflict-${path}`} aria-label={title} tabIndex={-1}>
      <header>
        <h2>
          {title}
        </h2>
        {answer ? (
          <Chip tone="won" icon={<IconCheck size={13} />}>
            {t(own ? 'conflict.own' : answer.choice === 'mine' ? 'conflict.keep' : 'conflict.take')}
          </Chip>
        ) : (
          <Chip tone="soon" icon={<IconHelp size={13} />}>
            {t('conflict.decide')}
          </Chip>
        )}
      </header>
      <div className={css.sides} role="radiogroup" aria-label={title}>
        <div className={css.was}>
          <span className={css.sideHead}>
            <b>{t('conflict.was')}</b>
            <small>{from}</small>
          </span>
          <span className={css.words}>
            <Words after={base} />
          </span>
        </div>
        <Side name={path} title={t('conflict.yours')} from={by} chosen={answer?.choice === 'mine' && !own} onChoose={() => choose('mine')} before={base} after={mine} />
        <Side name={path} title={t('conflict.theirs')} from={to} chosen={answer?.choice === 'theirs' && !own} onChoose={() => choose('theirs')} before={base} after={theirs} />
      </div>
      {own && (
        <p className={css.ownText}>
          <Words before={base} after={String(answer.value)} />
        </p>
      )}
      {writing ? (
        <Own
          start={own ? String(answer.value) : (mine ?? theirs ?? '')}
          onSave={(value) => {
            onAnswer({ path, choice: 'mine', value });
            setWriting(false);
          }}
          onClose={() => setWriting(false)}
        />
      ) : (
        <footer>
          <span className="t13 i2">{answer ? (own ? t('conflict.ownNote') : t(`conflict.note.${answer.choice}`)) : t('conflict.default')}</span>
          {isText(conflict) && (
            <Button size="sm" onClick={() => setWriting(true)}>
              {t('conflict.write')}
            </Button>
          )}
          {!answer && (
            <>
              <Button size="sm" onClick={() => choose('mine')}>
                {t('conflict.keep')}
              </Button>
              <Button size="sm" onClick={() => choose('theirs')}>
                {t('conflict.take')}
              </Button>
            </>
          )}
        </footer>
      )}
    </article>
  );
}
