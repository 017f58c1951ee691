import i18next, { type BackendModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, pickLanguage, type Language } from '../format/languages';

/** Texts lie with their feature: src/<feature>/texts/<language>.json is the namespace <feature>, loaded when first used. */
const files = import.meta.glob<Record<string, unknown>>('../*/texts/*.json', { import: 'default' });

const backend: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read(language, namespace, done) {
    const load = files[`../${namespace}/texts/${language}.json`];
    if (!load) return done(new Error(`No texts ${namespace}/${language}`), null);
    // A failure told to i18next would leave the keys on the page for good; a cut line comes back.
    const ask = (left: number): Promise<void> =>
      load().then(
        (texts) => done(null, texts as Record<string, string>),
        (error) => (left ? void setTimeout(() => void ask(left - 1), 1000) : done(error as Error, null)),
      );
    void ask(60);
  },
};

const STORED = 'dukon-language';

function initialLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  return pickLanguage([asked, localStorage.getItem(STORED), ...navigator.languages]);
}

export async function startTexts(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language;
    if (isLanguage(language)) localStorage.setItem(STORED, language);
  });
  await i18next
    .use(backend)
    .use(initReactI18next)
    .init({
      lng: initialLanguage(),
      fallbackLng: false,
      load: 'languageOnly',
      ns: ['app'],
      defaultNS: 'app',
      fallbackNS: 'app',
      interpolation: { escapeValue: false },
      react: { useSuspense: true, transSupportBasicHtmlNodes: false },
    });
}

export function changeLanguage(language: Language): Promise<unknown> {
  return i18next.changeLanguage(language);
}

/** Starts loading the texts of a feature beside its code. */
export function preloadTexts(feature: string): Promise<unknown> {
  return files[`../${feature}/texts/en.json`] ? i18next.loadNamespaces(feature) : Promise.resolve();
}
