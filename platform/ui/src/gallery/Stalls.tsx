import { Awning } from '../ui';
import css from './gallery.module.css';

const heights = [20, 28, 16, 24, 31, 19, 15, 22];

/** A template is recognised by its row of awnings: the stages of its main board in their colours. */
export function Stalls({ stages }: { stages: { color: number }[] }) {
  return (
    <div className={css.stalls} aria-hidden="true">
      {stages.slice(0, 12).map((stage, index) => (
        <span key={index}>
          <Awning stage={stage.color} style={{ height: 11, ['--aw' as string]: '18px' }} />
          <b />
          <b style={{ height: heights[(stage.color + index) % heights.length] }} />
        </span>
      ))}
    </div>
  );
}
