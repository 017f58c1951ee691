import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { IconButton } from '../ui';
import { IconDownload } from '../ui/icons';
import { csv, type CsvCell } from './csv';

interface Props {
  /** What the table is called. */
  title: string;
  /** What the file is called, without its ending. */
  name: string;
  /** Its lines, the heads first. */
  table: () => readonly (readonly CsvCell[])[];
}

/** Takes a table home as a file for a spreadsheet. */
export function FileButton({ title, name, table }: Props) {
  const { t } = useTranslation('reports');
  const { language } = useFormats();
  const save = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([csv(language, table())], { type: 'text/csv;charset=utf-8' }));
    link.download = `${name}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };
  return (
    <IconButton label={t('file', { table: title })} onClick={save}>
      <IconDownload size={18} />
    </IconButton>
  );
}
