import { useTranslation } from 'react-i18next';
import { parseDecimal, useFormats } from '../format';
import { multiply, sum } from '../format/numbers';
import { Button, IconButton, MoneyField, TextField } from '../ui';
import { IconPlus, IconTrash } from '../ui/icons';
import { GoodField } from './GoodField';
import { picked } from './goods';
import './create.css';

export interface EditedLine {
  key: string;
  id?: string;
  name: string;
  quantity: string;
  price: string;
  /** Which product of the other system was picked for it. */
  externalId?: string;
}

let serial = 0;
export const newLine = (): EditedLine => ({ key: `line-${++serial}`, name: '', quantity: '1', price: '' });

export function totalOf(lines: readonly EditedLine[]): string {
  return sum(lines.map(({ price, quantity }) => multiply(parseDecimal(price) ?? '0', parseDecimal(quantity) ?? '0')));
}

interface LinesEditorProps {
  lines: EditedLine[];
  onChange: (lines: EditedLine[]) => void;
  currency: string;
  errorAt?: (pointer: string) => string | undefined;
}

/** Goods, quantity, price; the total follows while one types. */
export function LinesEditor({ lines, onChange, currency, errorAt }: LinesEditorProps) {
  const { t } = useTranslation('create');
  const format = useFormats();
  const set = (at: number, change: Partial<EditedLine>) => onChange(lines.map((line, index) => (index === at ? { ...line, ...change } : line)));
  return (
    <div className="lines">
      {lines.map((line, at) => (
        <div key={line.key} className="line" role="group" aria-label={t('line', { number: at + 1 })}>
          <GoodField
            value={line.name}
            currency={currency}
            error={errorAt?.(`/lines/${at}/name`)}
            onType={(name) => set(at, { name, externalId: undefined })}
            onPick={(product) => set(at, picked(product, currency))}
          />
          <TextField
            aria-label={t('quantity')}
            inputMode="decimal"
            value={line.quantity}
            error={errorAt?.(`/lines/${at}/quantity`)}
            onChange={(quantity) => set(at, { quantity: parseDecimal(quantity, format.language) ?? quantity })}
          />
          <MoneyField aria-label={t('price')} placeholder={t('price')} currency={currency} value={line.price} error={errorAt?.(`/lines/${at}/price`)} onChange={(price) => set(at, { price })} />
          <IconButton label={t('removeLine', { name: line.name || at + 1 })} size="sm" onClick={() => onChange(lines.filter((_, index) => index !== at))}>
            <IconTrash size={16} />
          </IconButton>
        </div>
      ))}
      <div className="row">
        <Button size="sm" icon={<IconPlus size={16} />} onClick={() => onChange([...lines, newLine()])}>
          {t('addLine')}
        </Button>
        <span className="sp" />
        {lines.length > 0 && (
          <span>
            {t('total')} <b className="b6 n nw">{format.money({ amount: totalOf(lines), currency })}</b>
          </span>
        )}
      </div>
    </div>
  );
}
