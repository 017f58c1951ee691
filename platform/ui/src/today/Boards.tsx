import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { usePipelines } from '../api';
import { Awning } from '../ui';
import { IconChevronRight } from '../ui/icons';
import css from './today.module.css';

/** The shop's boards, each under the row of its awnings. */
export function Boards() {
  const { t } = useTranslation('today');
  const pipelines = usePipelines();
  if (pipelines.length === 0) return null;
  return (
    <nav className={css.panel} aria-label={t('board.title')}>
      <div className={css.pad} style={{ paddingBottom: 10 }}>
        <h2>{t('board.title')}</h2>
      </div>
      {pipelines.map((pipeline) => (
        <Link key={pipeline.id} to={`/sales/${pipeline.id}`} className={css.board}>
          <span className={css.mini}>
            {pipeline.stages
              .filter((stage) => stage.kind === 'open')
              .slice(0, 6)
              .map((stage) => (
                <Awning key={stage.id} stage={stage.color} style={{ height: 7, ['--aw' as string]: '10px' }} />
              ))}
          </span>
          <span className="sp ell">{pipeline.title}</span>
          <IconChevronRight size={17} className="i3" />
        </Link>
      ))}
    </nav>
  );
}
