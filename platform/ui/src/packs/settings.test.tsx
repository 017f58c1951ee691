import { fireEvent, render, screen } from '@testing-library/react';
import i18next from 'i18next';
import { Suspense, useState } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { startTexts } from '../i18n';
import type { Setting } from './contract';
import { SettingField } from './SettingsForm';

const setting = { id: 'discount', type: 'number', title: 'Discount', required: false } as Setting;
let value: unknown;

beforeAll(async () => {
  await startTexts();
  await i18next.changeLanguage('ru');
  await i18next.loadNamespaces('packs');
});

function Form() {
  const [now, setNow] = useState<unknown>(undefined);
  value = now;
  return <SettingField setting={setting} value={now} onChange={setNow} />;
}

it('takes a number as people write it, sign by sign', async () => {
  render(
    <Suspense>
      <Form />
    </Suspense>,
  );
  const field = await screen.findByLabelText<HTMLInputElement>('Discount');
  for (const text of ['1', '1,', '1,0', '1,05', '1,050', '1,05']) {
    fireEvent.change(field, { target: { value: text } });
    expect(field.value).toBe(text);
    if (text === '1,050') expect(value).toBe(1.05);
  }
  expect(value).toBe(1.05);
  fireEvent.blur(field);
  expect(field.value).toBe('1,05');
});
