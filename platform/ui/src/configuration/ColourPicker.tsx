import { useTranslation } from 'react-i18next';
import { Awning, cx } from '../ui';
import { IconCheck } from '../ui/icons';
import { colours, tooAlike } from './colours';
import css from './boards.module.css';

interface Props {
  value: number;
  onChange: (colour: number) => void;
  /** Colours of the stages before and after. */
  neighbours: readonly number[];
}

/** The twelve awnings; it says when some eyes will not tell a stage from its neighbour. */
export function ColourPicker({ value, onChange, neighbours }: Props) {
  const { t } = useTranslation('configuration');
  return (
    <fieldset className="fld">
      <legend className="l">{t('stage.colour')}</legend>
      <div className={css.colours}>
        {colours.map((colour) => (
          <label key={colour} className={cx(css.colour, `st-${colour}`, colour === value && css.picked)} title={t(`colour.${colour}`)}>
            <input type="radio" name="colour" className="vh" aria-label={t(`colour.${colour}`)} checked={colour === value} onChange={() => onChange(colour)} />
            <Awning />
            {colour === value && <IconCheck size={14} />}
          </label>
        ))}
      </div>
      {neighbours.some((other) => tooAlike(value, other)) && <p className="help">{t('stage.alike')}</p>}
    </fieldset>
  );
}
