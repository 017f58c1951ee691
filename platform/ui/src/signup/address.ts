const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sch', ъ: '', ы: 'y', ь: '',
  э: 'e', ю: 'yu', я: 'ya', ң: 'ng', ө: 'o', ү: 'u', ў: 'o', қ: 'q', ғ: 'g', ҳ: 'h',
};

export const longestAddress = 40;

/** The address a shop name suggests, shown at once while the server's own proposal is on its way. */
export function addressFrom(name: string): string {
  const latin = [...name.toLowerCase()].map((c) => letters[c] ?? c).join('');
  return latin
    .normalize('NFD')
    .replace(/[\u0300-\u036f'`ʻʼ‘’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestAddress)
    .replace(/^-+|-+$/g, '');
}

/** What a person may type into the address field: the same alphabet, a trailing dash allowed while typing. */
export function tidyAddress(typed: string): string {
  const dash = /[\s_-]$/.test(typed) ? '-' : '';
  const tidy = addressFrom(typed);
  return tidy && tidy.length < longestAddress ? tidy + dash : tidy;
}
