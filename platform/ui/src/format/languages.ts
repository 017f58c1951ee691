export const languages = ['ru', 'ky', 'uz', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Record<Language, string> = { ru: 'Русский', ky: 'Кыргызча', uz: 'Oʻzbekcha', en: 'English' };

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The first of the wanted languages that we speak; region suffixes are ignored. */
export function pickLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const base = tag?.toLowerCase().split('-')[0];
    if (isLanguage(base)) return base;
  }
  return 'en';
}
