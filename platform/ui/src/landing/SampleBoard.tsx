import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import {
  IconAlarm, IconClock, IconHourglass, IconPhone, IconRobot, IconTruck, IconWallet, type IconType,
} from '../ui/icons';
import { Awning, Chip, type Tone } from '../ui/Marks';
import css from './sample.module.css';

interface SampleCard {
  id: string;
  sum: number;
  tone?: Tone;
  icon: IconType;
  /** A time as it stands, or the key of a phrase. */
  at?: string;
  says?: string;
}

const lanes: { id: string; stage: number; cards: SampleCard[] }[] = [
  {
    id: 'new',
    stage: 1,
    cards: [
      { id: 'quilt', sum: 5900, tone: 'soon', icon: IconClock, says: 'soon' },
      { id: 'bowls', sum: 1450, icon: IconPhone, at: '15:00' },
      { id: 'mats', sum: 3200, icon: IconPhone, at: '16:30' },
    ],
  },
  {
    id: 'pay',
    stage: 4,
    cards: [
      { id: 'kazan', sum: 8840, tone: 'wait', icon: IconHourglass, says: 'waiting' },
      { id: 'carpet', sum: 18400, tone: 'late', icon: IconAlarm, says: 'late' },
      { id: 'flask', sum: 1680, icon: IconWallet, at: '11:00' },
    ],
  },
  {
    id: 'send',
    stage: 6,
    cards: [
      { id: 'tandoor', sum: 14900, tone: 'robot', icon: IconRobot, says: 'robotAt' },
      { id: 'service', sum: 4300, icon: IconTruck, at: '17:00' },
    ],
  },
];

/** The product itself is the picture: a board with one card late, one soon, one waiting and one left to a robot. */
export function SampleBoard() {
  const { t } = useTranslation('landing');
  const format = useFormats();
  // Sums of an Uzbek shop have two more digits.
  const scale = format.language === 'uz' ? 100 : 1;
  return (
    <figure className={css.stall} aria-label={t('sample.label')}>
      <div className={css.lanes}>
        {lanes.map((lane) => (
          <div key={lane.id} className={`${css.lane} st-${lane.stage}`}>
            <Awning size="mid" />
            <div className={css.head}>
              <span>{t(`sample.stage.${lane.id}`)}</span>
              <span>{lane.cards.length}</span>
            </div>
            {lane.cards.map(({ id, sum, tone, icon: Icon, at, says }) => (
              <div key={id} className={css.card}>
                <b>{format.glue(t(`sample.${id}.title`))}</b>
                <span className={css.client}>{t(`sample.${id}.client`)}</span>
                <span className={css.line}>
                  <span className={css.sum}>{format.number(sum * scale)}</span>
                  <Chip small tone={tone} icon={<Icon size={13} />}>
                    {says ? t(`sample.${says}`) : at}
                  </Chip>
                </span>
              </div>
            ))}
          </div>
        ))}
      </div>
      <figcaption className={css.robot}>
        <span className={css.robotMark}>
          <IconRobot size={20} />
        </span>
        <span>{t('sample.robot')}</span>
      </figcaption>
    </figure>
  );
}
