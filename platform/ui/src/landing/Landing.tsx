import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../router';
import { sessionQuery } from '../api';
import { useFormats } from '../format';
import { LinkButton } from '../ui/Button';
import { Awning, Wordmark } from '../ui/Marks';
import { LanguageSwitch } from './LanguageSwitch';
import { LoginNotice } from './LoginNotice';
import { SampleBoard } from './SampleBoard';
import css from './landing.module.css';

const steps = [
  { id: 'step1', stage: 1 },
  { id: 'step2', stage: 4 },
  { id: 'step3', stage: 6 },
];

const inside = [
  { id: 'board', stage: 1 },
  { id: 'robots', stage: 9 },
  { id: 'form', stage: 4 },
  { id: 'file', stage: 6 },
];

function Top() {
  const { t } = useTranslation('landing');
  const session = useQuery(sessionQuery).data;
  return (
    <header className={`${css.wide} ${css.top}`}>
      <Link to="/" aria-label="Dukon" style={{ textDecoration: 'none' }}>
        <Wordmark size={30} />
      </Link>
      <nav className={`${css.sections} ${css.wideOnly}`} aria-label={t('nav.label')}>
        <a href="#how">{t('nav.how')}</a>
        <a href="#inside">{t('nav.inside')}</a>
      </nav>
      <span className={css.grow} />
      <LanguageSwitch label={t('language')} />
      {session?.shop ? (
        <LinkButton to="/today" look="quiet">
          {t('toWork')}
        </LinkButton>
      ) : (
        <LinkButton to="/auth/login?return=/today" look="quiet" reload>
          {t('signIn')}
        </LinkButton>
      )}
      <LinkButton to="/signup" look="primary" className={css.wideOnly}>
        {t('open')}
      </LinkButton>
    </header>
  );
}

export default function Landing() {
  const { t } = useTranslation('landing');
  const format = useFormats();
  const title = t('meta');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={css.page}>
      <Top />
      <LoginNotice />
      <main>
        <section className={`${css.wide} ${css.hero}`}>
          <div>
            <h1>{t('title')}</h1>
            <p className={css.lead}>{t('lead')}</p>
            <div className={css.act}>
              <LinkButton to="/signup" look="primary" size="lg" className={css.big}>
                {t('open')}
              </LinkButton>
              <span>{format.glue(t('note'))}</span>
            </div>
          </div>
          <SampleBoard />
        </section>
        <section id="how" className={`${css.wide} ${css.steps}`} aria-label={t('how')}>
          {steps.map((step, index) => (
            <div key={step.id}>
              <span className={`${css.figure} st-${step.stage}`} aria-hidden="true">
                {index + 1}
              </span>
              <h3>{t(`${step.id}.title`)}</h3>
              <p>{t(`${step.id}.text`)}</p>
            </div>
          ))}
        </section>
        <section id="inside" className={`${css.wide} ${css.inside}`} aria-label={t('insideTitle')}>
          {inside.map((item) => (
            <div key={item.id}>
              <Awning stage={item.stage} />
              <h3>{t(`inside.${item.id}.title`)}</h3>
              <p>{t(`inside.${item.id}.text`)}</p>
            </div>
          ))}
        </section>
      </main>
      <footer className={css.foot}>
        <div className={css.wide}>
          <Wordmark size={20} />
          <span>{t('foot')}</span>
        </div>
      </footer>
    </div>
  );
}
