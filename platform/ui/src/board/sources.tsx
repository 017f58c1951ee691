import {
  IconBrandInstagram, IconBrandTelegram, IconBrandWhatsapp, IconBuildingStore, IconCode, IconFileImport, IconForms, IconMail, IconPhone, IconShoppingCart, IconWorld,
  type IconType,
} from '../ui/icons';

const icons: readonly [RegExp, IconType][] = [
  [/whats/i, IconBrandWhatsapp],
  [/insta/i, IconBrandInstagram],
  [/telegram/i, IconBrandTelegram],
  [/phone|call|звон|телефон|qoʻngʻiroq|чалуу/i, IconPhone],
  [/mail|почт/i, IconMail],
  [/form|форм|анкет/i, IconForms],
  [/import|file|файл/i, IconFileImport],
  [/order|web.?shop|интернет-магазин/i, IconShoppingCart],
  [/site|web|сайт|sayt/i, IconWorld],
  [/shop|store|магазин|doʻkon|дүкөн/i, IconBuildingStore],
  [/api/i, IconCode],
];

/** The channel a request came through, in ink and not in the colours of brands. */
export function SourceIcon({ source }: { source: string | undefined }) {
  const Icon = source && icons.find(([pattern]) => pattern.test(source))?.[1];
  if (!Icon) return null;
  return (
    <span title={source}>
      <Icon size={13} />
      <span className="vh">{source}</span>
    </span>
  );
}
