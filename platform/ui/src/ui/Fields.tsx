import { useId, useState, type InputHTMLAttributes, type ReactNode, type Ref, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../format';
import { parseDecimal } from '../format/numbers';
import { cx } from './cx';
import { IconAlertTriangle, IconEye, IconEyeOff } from './icons';

export interface FieldProps {
  label?: ReactNode;
  help?: ReactNode;
  /** What is wrong and what is expected. */
  error?: ReactNode;
  needed?: boolean;
}

interface FrameProps extends FieldProps {
  id: string;
  children: ReactNode;
}

/** Label above, help or error below; the input names them by aria-describedby. */
export function Field({ id, label, help, error, needed, children }: FrameProps) {
  const { t } = useTranslation('app');
  return (
    <div className="fld">
      {label && (
        <label className="l" htmlFor={id}>
          {label}
          {needed && <span className="need">{t('needed')}</span>}
        </label>
      )}
      {children}
      {error ? (
        <div className="wrong" id={`${id}-help`} role="alert">
          <IconAlertTriangle size={14} />
          <span>{error}</span>
        </div>
      ) : (
        help && (
          <div className="help" id={`${id}-help`}>
            {help}
          </div>
        )
      )}
    </div>
  );
}

function aria({ id, error, help, needed }: FieldProps & { id: string }) {
  return {
    id,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error || help ? `${id}-help` : undefined,
    'aria-required': needed || undefined,
  };
}

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'onChange' | 'value'>;

export interface TextFieldProps extends FieldProps, Native {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  before?: ReactNode;
  after?: ReactNode;
  ref?: Ref<HTMLInputElement>;
}

export function TextField({ id: given, label, help, error, needed, value, onChange, before, after, className, ...rest }: TextFieldProps) {
  const made = useId();
  const id = given ?? made;
  return (
    <Field id={id} label={label} help={help} error={error} needed={needed}>
      <div className={cx('field', error && 'err', className)} aria-disabled={rest.disabled || undefined}>
        {before}
        <input {...rest} {...aria({ id, error, help, needed })} value={value} onChange={(event) => onChange(event.target.value)} />
        {after}
      </div>
    </Field>
  );
}

export function PasswordField(props: TextFieldProps) {
  const { t } = useTranslation('app');
  const [shown, show] = useState(false);
  const toggle = (
    <button type="button" aria-label={t(shown ? 'hidePassword' : 'showPassword')} onClick={() => show(!shown)} style={{ padding: 4 }}>
      {shown ? <IconEyeOff size={18} /> : <IconEye size={18} />}
    </button>
  );
  return <TextField {...props} type={shown ? 'text' : 'password'} after={toggle} />;
}

/** Takes sums as people type them; gives a decimal string, or what was typed when it is not a number. */
export function MoneyField({ currency, value, onChange, ...rest }: TextFieldProps & { currency?: string }) {
  const format = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === '' || parseDecimal(value) === null ? value : format.number(value));
  const unit = format.money({ amount: '0', currency: currency ?? format.currency }).slice(2);
  return (
    <TextField
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      onChange={(text) => {
        setTyped(text);
        onChange(parseDecimal(text) ?? text);
      }}
      onBlur={(event) => {
        setTyped(null);
        rest.onBlur?.(event);
      }}
      after={<span className="i3 t13 nw">{unit}</span>}
    />
  );
}

export function PhoneField(props: TextFieldProps) {
  return <TextField autoComplete="off" {...props} type="tel" inputMode="tel" />;
}

type NativeArea = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'onChange' | 'value'>;

export interface TextAreaProps extends FieldProps, NativeArea {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ id: given, label, help, error, needed, value, onChange, className, ...rest }: TextAreaProps) {
  const made = useId();
  const id = given ?? made;
  return (
    <Field id={id} label={label} help={help} error={error} needed={needed}>
      <textarea
        {...rest}
        {...aria({ id, error, help, needed })}
        className={cx('field', error && 'err', className)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

export interface Option {
  value: string;
  label: string;
}

type NativeSelect = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'onChange' | 'value'>;

export interface SelectProps extends FieldProps, NativeSelect {
  id?: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
  /** The first, empty choice. */
  placeholder?: string;
}

export function Select({ id: given, label, help, error, needed, value, onChange, options, placeholder, className, ...rest }: SelectProps) {
  const made = useId();
  const id = given ?? made;
  return (
    <Field id={id} label={label} help={help} error={error} needed={needed}>
      <select
        {...rest}
        {...aria({ id, error, help, needed })}
        className={cx('field', error && 'err', className)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

export interface CheckProps extends Omit<Native, 'type' | 'checked'> {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  kind?: 'checkbox' | 'radio';
}

export function Check({ checked, onChange, children, kind = 'checkbox', ...rest }: CheckProps) {
  return (
    <label className="check">
      <input {...rest} type={kind} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{children}</span>
    </label>
  );
}

export interface PickProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly Option[];
}

/** A short list of choices as chips: one of them is chosen. */
export function Pick({ label, value, onChange, options }: PickProps) {
  return (
    <div className="pick" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" role="radio" aria-checked={option.value === value} onClick={() => onChange(option.value)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}

interface SwitchProps {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, at once; the label is for those who do not see what stands beside it. */
export function Switch({ label, checked, disabled, onChange }: SwitchProps) {
  return <button type="button" role="switch" className="switch" aria-checked={checked} aria-label={label} aria-disabled={disabled || undefined} onClick={() => !disabled && onChange(!checked)} />;
}
