import { useTranslation } from 'react-i18next';
import { FileLine } from './FileLine';
import { knownFile } from './known';

/** The files that a card holds in one field. */
export function FileFact({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('files');
  return (
    <ul>
      {ids.map((id) => (
        <FileLine key={id} file={knownFile(id) ?? { id, name: t('unnamed'), size: 0, image: false }} />
      ))}
    </ul>
  );
}
