import { axeFaults } from './screens/support/axe-faults.ts';
import { expect, test } from './support/house.ts';

const first = '19ᵉ · Borne 1';

test('in Arabic the page runs from right to left, from the waiting screen into paying a bill', async ({
  house,
}) => {
  const desk = await house.desk('Lina');
  const kiosk = await house.kiosk(first);
  const root = kiosk.page.locator('html');
  await kiosk.button('العربية').click();
  await expect(root).toHaveAttribute('lang', 'ar');
  await expect(root).toHaveAttribute('dir', 'rtl');
  await kiosk.button('الفواتير والدفع').click();
  await kiosk.button(/^دفع فاتورة/).click();
  await expect(kiosk.page.getByText('ترجمة لم تراجع بعد.')).toBeVisible();
  await kiosk.button('ابدأ').click();
  await expect(kiosk.heading('من أرسل الفاتورة؟')).toBeVisible();
  expect(await axeFaults(kiosk.page)).toEqual([]);
  await kiosk.callBar.click();
  await expect(desk.cards.first()).toContainText('Arabe');
});

test('a procedure whose pages are French has its name in Arabic, and says so before it is begun', async ({
  house,
}) => {
  const kiosk = await house.kiosk(first);
  await kiosk.button('العربية').click();
  await kiosk.button('الوثائق والحالة المدنية').click();
  const tile = kiosk.button(/^الحصول على شهادة ميلاد/);
  await expect(tile).toContainText('متاح بالفرنسية');
  await expect(tile.locator('[lang=fr]')).toHaveCount(0);
  await tile.click();
  await expect(kiosk.page.getByText('هذه الصفحة مكتوبة بالفرنسية.')).toBeVisible();
  await expect(kiosk.page.getByText('الحصول على شهادة ميلاد')).toBeVisible();
  await expect(kiosk.page.getByText('ترجمة لم تراجع بعد.')).toBeVisible();
  const title = kiosk.heading('Obtenir un acte de naissance');
  expect(await title.evaluate((heading) => heading.closest('[lang]')?.getAttribute('lang'))).toBe('fr');
  await expect(title).toHaveCSS('direction', 'ltr');
  expect(await axeFaults(kiosk.page)).toEqual([]);
  await kiosk.button('ابدأ').click();
  await expect(kiosk.page.getByRole('radio').first()).toBeVisible();
  await expect(kiosk.callBar).toContainText('طلب موظف');
});

test('pages that Arabic does not have are one touch away in English', async ({ house }) => {
  const kiosk = await house.kiosk(first);
  await kiosk.button('العربية').click();
  await kiosk.button('الوثائق والحالة المدنية').click();
  await kiosk.button(/^بطاقة الهوية أو جواز السفر/).click();
  await kiosk.button('English').click();
  await expect(kiosk.heading('Identity card or passport')).toBeVisible();
  await expect(kiosk.page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(kiosk.button('Start')).toBeVisible();
});

test('a word in Arabic finds what has only its name in Arabic', async ({ house }) => {
  const page = await house.phone('/');
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.getByRole('searchbox').fill('جواز السفر');
  await expect(page.getByRole('button', { name: /^بطاقة الهوية أو جواز السفر/ })).toBeVisible();
});

test('français simple says the same step more simply, and the answer stays', async ({ house }) => {
  const kiosk = await house.kiosk(first);
  await kiosk.openBirthCertificate();
  await kiosk.page.getByRole('radio').nth(1).check({ force: true });
  await kiosk.button('Français').click();
  await kiosk.button('Français simple').click();
  await expect(kiosk.heading('Pourquoi voulez-vous cet acte ?')).toBeVisible();
  await expect(kiosk.page.getByRole('radio').nth(1)).toBeChecked();
  await expect(kiosk.page.getByText('Ce texte simple n’est pas encore relu.')).toBeVisible();
});

test('who comes next finds the waiting screen in French, from left to right', async ({ house }) => {
  const kiosk = await house.kiosk(first);
  await kiosk.button('العربية').click();
  await kiosk.button('إنهاء ومسح').click();
  await expect(kiosk.begin).toBeVisible();
  await expect(kiosk.page.locator('html')).toHaveAttribute('dir', 'ltr');
});
