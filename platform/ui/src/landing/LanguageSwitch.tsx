import { useTranslation } from 'react-i18next';
import { languageNames, languages, type Language } from '../format';
import { changeLanguage } from '../i18n';
import { IconChevronDown } from '../ui/icons';
import css from './language.module.css';

const order: Language[] = ['ru', 'uz', 'ky', 'en'];

/** Four links in a row; one small list on a phone. */
export function LanguageSwitch({ label }: { label: string }) {
  const { i18n } = useTranslation();
  const current = languages.find((language) => i18n.language.startsWith(language)) ?? 'en';
  return (
    <>
      <div className={css.row} role="group" aria-label={label}>
        {order.map((language) => (
          <button
            key={language}
            type="button"
            lang={language}
            title={languageNames[language]}
            aria-label={languageNames[language]}
            aria-pressed={language === current}
            onClick={() => void changeLanguage(language)}
          >
            {language}
          </button>
        ))}
      </div>
      <label className={css.list}>
        <span aria-hidden="true">{current}</span>
        <IconChevronDown size={15} />
        <select aria-label={label} value={current} onChange={(event) => void changeLanguage(event.target.value as Language)}>
          {order.map((language) => (
            <option key={language} value={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
