import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CustomerView } from '../../functions/core/contract.ts';
import type { CustomerRecord } from '../../functions/core/records/entities.ts';
import { viewCustomer } from '../../functions/steps/view-customer.ts';
import { launchChromium, type PageOptions, withPage } from './chromium.ts';
import { buildPages } from './pages.ts';
import { type Product, startProduct } from './product.ts';

const WIDE = { width: 1440, height: 1000 };

let browser: Browser;
let product: Product;

beforeAll(async () => {
  await buildPages();
  [browser, product] = await Promise.all([launchChromium(), startProduct()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.close();
});

const onPage = <T>(options: PageOptions, work: (page: Page) => Promise<T>): Promise<T> =>
  withPage(browser, options, work);

/** Accepts the contact whose card says this and gives its panel with the phone number of the card. */
async function acceptContact(page: Page, label: RegExp): Promise<{ panel: FrameLocator; phone: string }> {
  await page.goto(`${product.origin}/`);
  const card = page.getByRole('article', { name: label });
  const phone = (await card.getByRole('strong').innerText()).trim();
  await card.getByRole('button', { name: /応答|開く/ }).click();
  return { panel: page.frameLocator('iframe:not([hidden])'), phone };
}

/** What the store holds of the one person with this phone number. */
async function personWith(phone: string): Promise<CustomerView> {
  const lookup = await viewCustomer(phone, await product.store.asOf(), product.store);
  if (lookup.found !== 'one') throw new Error(`${phone} leads to ${lookup.found}`);
  return lookup.customer;
}

async function ask(page: Page | FrameLocator, question: string): Promise<void> {
  await page.getByRole('textbox', { name: '質問' }).fill(question);
  await page.getByRole('button', { name: '送信' }).click();
}

describe('the panel on a contact of the product', () => {
  it('opens on the right person with records, reasons, segments, attributes and orders', async () => {
    await onPage(WIDE, async (page) => {
      const { panel, phone } = await acceptContact(page, /VIP/);
      const person = await personWith(phone);
      await panel.getByRole('heading', { level: 1, name: person.displayName }).waitFor();
      await page.getByText('キュー：VIP').first().waitFor();
      await page.getByText(/ウィスパー：.*VIP/).waitFor();

      await panel.getByRole('tab', { name: `登録と根拠 (${person.records.length})` }).click();
      for (const record of person.records) {
        await panel.getByRole('columnheader', { name: record.customerId }).waitFor();
      }
      expect(person.records.length).toBeGreaterThan(1);
      const reasons = panel.getByRole('region', { name: '同じ人と判断した根拠' }).getByRole('figure');
      await reasons.first().waitFor();
      expect(await reasons.count()).toBe(person.records.length - 1);
      expect(await reasons.first().getByRole('row').count()).toBeGreaterThan(3);

      await panel.getByRole('tab', { name: /^セグメント/ }).click();
      for (const segment of person.segments.filter(({ member }) => member)) {
        await panel.getByRole('region', { name: segment.label.ja, exact: true }).waitFor();
      }

      await panel.getByRole('tab', { name: '属性' }).click();
      const sales = person.attributes.find((attribute) => attribute.name === 'lifetime_sales_yen')?.value;
      expect(typeof sales).toBe('number');
      const row = panel.getByRole('row', { name: /^累計売上/ });
      expect(await row.innerText()).toContain(`${Number(sales).toLocaleString('ja-JP')}円`);

      await panel.getByRole('tab', { name: `注文 (${person.orders.length})` }).click();
      await panel.getByRole('treegrid', { name: '注文' }).getByRole('row').nth(1).getByRole('button').click();
      const [line] = person.orders[0]?.lines ?? [];
      await panel
        .getByText(line?.productName ?? 'an order without lines')
        .first()
        .waitFor();
    });
  });

  it('answers a question about the customer on the line in Japanese, with its evidence', async () => {
    await onPage(WIDE, async (page) => {
      const { panel, phone } = await acceptContact(page, /VIP/);
      const person = await personWith(phone);
      const sales = person.attributes.find((attribute) => attribute.name === 'lifetime_sales_yen')?.value;
      await ask(panel, 'この方の総購入金額は？');
      const answer = panel
        .getByRole('log')
        .getByText(`${Number(sales).toLocaleString('ja-JP')}円`)
        .first();
      await answer.waitFor();
      await panel.getByRole('button', { name: '計算の根拠' }).click();
      await panel.getByText('使った定義').waitFor();
    });
  });

  it('asks back what a word of several meanings means, and answers the chosen one', async () => {
    await onPage(WIDE, async (page) => {
      const { panel } = await acceptContact(page, /VIP/);
      await ask(panel, '人気の商品は？');
      const choices = panel.getByRole('group', { name: 'どの意味ですか？' });
      await choices.waitFor();
      expect(await choices.getByRole('button').count()).toBeGreaterThan(1);
      await choices.getByRole('button', { name: '販売数量' }).click();
      await panel
        .getByRole('log')
        .getByText(/商品別の販売数量/)
        .first()
        .waitFor();
    });
  });

  it('shows a do-not-call customer as one, and that the flow does not dial', async () => {
    await onPage(WIDE, async (page) => {
      const { panel } = await acceptContact(page, /電話を断っている/);
      await panel.getByText('電話をかけないでください', { exact: true }).waitFor();
      await page.getByText('電話の許諾がないため、フローは発信しません').first().waitFor();
    });
  });

  it('says that nobody is known by an unknown number', async () => {
    await onPage(WIDE, async (page) => {
      const { panel, phone } = await acceptContact(page, /登録のない番号/);
      await panel.getByRole('heading', { name: '該当するお客様がいません' }).waitFor();
      await panel.getByText(`「${phone}」を全ブランドで検索しました。`).waitFor();
    });
  });

  it('lets any number call', async () => {
    await onPage(WIDE, async (page) => {
      await page.goto(`${product.origin}/`);
      await page.getByRole('textbox', { name: 'お客様の電話番号' }).fill('０５０−００００−１１１１');
      await page.getByRole('button', { name: '発生させる' }).click();
      await page
        .getByRole('article', { name: /模擬コンタクト/ })
        .getByText('キュー：STANDARD')
        .waitFor();
    });
  });
});

describe('the admin console on the product', () => {
  it('shows who would merge and why, merges them, and takes a merge back', async () => {
    await onPage(WIDE, async (page) => {
      await page.goto(`${product.origin}/admin#identities`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      await page.getByRole('heading', { name: /同じ人になる登録/ }).waitFor();
      await page
        .getByRole('button', { name: /\s統合/ })
        .first()
        .click();
      const figure = page.getByRole('figure').first();
      await figure.waitFor();
      expect(await figure.getByRole('row').count()).toBeGreaterThan(3);

      const before = (await product.store.journal.entries()).length;
      await page.getByRole('button', { name: '確実なものをすべて統合' }).click();
      await page.getByText(/^\d+グループを、それぞれ1人に統合しました。$/).waitFor();
      const merges = await product.store.journal.entries();
      expect(merges.length).toBeGreaterThan(before);

      const newest = merges.at(-1);
      const records = newest?.records.join(' + ') ?? '';
      await page.getByRole('button', { name: `取り消す ${records}` }).click();
      await page.getByRole('row', { name: records }).getByText('取り消し済み').waitFor();
      expect((await product.store.journal.find(newest?.id ?? ''))?.undoneAt).not.toBeNull();

      const standing = merges.filter(({ runId }) => runId === newest?.runId).length - 1;
      const undoRun = page.getByRole('button', { name: `この回をすべて取り消す（${standing}件）` });
      await undoRun.first().click();
      await page.getByRole('dialog').getByText(`統合${standing}件を取り消し`).waitFor();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^この回をすべて取り消す/ })
        .click();
      await page.getByText(`統合${standing}件を取り消しました。`).waitFor();
      const after = await product.store.journal.entries({ runId: newest?.runId ?? '' });
      expect(after.every(({ undoneAt }) => undoneAt !== null)).toBe(true);
    });
  });

  it('says who somebody is by what is known of them', async () => {
    await onPage(WIDE, async (page) => {
      const customers: CustomerRecord[] = [];
      for await (const read of product.store.records.read('customer', { brand: 'tsumugi' })) customers.push(...read);
      const known = customers.find(
        (each) => each.last_name !== null && each.birth_date !== null && each.phone !== null,
      );
      const [holder] = await product.store.records.peopleOf(known === undefined ? [] : [known]);
      await page.goto(`${product.origin}/admin#identities`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      const form = page.getByRole('form', { name: 'この人はだれ？' });
      await form
        .getByRole('textbox', { name: '氏名', exact: true })
        .fill(`${known?.last_name ?? ''} ${known?.first_name ?? ''}`);
      await form.getByRole('textbox', { name: '生年月日' }).fill(known?.birth_date ?? '');
      await form.getByRole('textbox', { name: '電話番号' }).fill(known?.phone ?? '');
      await form.getByRole('button', { name: '探す' }).click();
      const found = page.getByRole('region', { name: 'この人はだれ？' });
      await found
        .getByText(new RegExp(holder?.id ?? 'nobody'))
        .first()
        .waitFor();
      await found
        .getByRole('columnheader', { name: known?.customer_id ?? '' })
        .first()
        .waitFor();
    });
  });

  it('looks at a file first, imports it, hands its rows to mend over, and takes it back', async () => {
    const text = 'customer_no,name,phone\nX1,Ann Lee,090-1111-2222\nX2,Bob Ray,none\n,Cid,\n';
    const file = { name: 'walk_in_customers.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
    await onPage(WIDE, async (page) => {
      const before = await product.store.records.count('customer');
      await page.goto(`${product.origin}/admin`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      await page.getByText('まず確認する').click();
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText('まだ何も保存していません').waitFor();
      expect(await product.store.records.count('customer')).toBe(before);
      await page.getByRole('button', { name: 'このファイルを取り込む' }).click();
      await page.getByText(/walk_in_customers\.csv を取り込みました/).waitFor();
      expect(await product.store.records.count('customer')).toBe(before + 2);

      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: '直す行をダウンロード walk_in_customers.csv' }).click();
      expect((await downloading).suggestedFilename()).toBe('quarantine-walk_in_customers.csv');

      await page.getByRole('button', { name: '取り込みを取り消す walk_in_customers.csv' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '取り込みを取り消す' }).click();
      await page.getByText(/削除 2件/).waitFor();
      await page.getByText('に取り消し済み').waitFor();
      expect(await product.store.records.count('customer')).toBe(before);
    });
  });

  it('shows the imports, the segment sizes, and answers about everyone', async () => {
    await onPage(WIDE, async (page) => {
      await page.goto(`${product.origin}/admin`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      await page.getByRole('heading', { name: /tsumugi\/customers\.csv/ }).waitFor();
      await page.getByRole('link', { name: 'セグメント', exact: true }).click();
      await page.getByRole('row', { name: /^VIP/ }).waitFor();
      await page.getByRole('link', { name: '質問', exact: true }).click();
      await ask(page, '顧客は何人いますか？');
      const people = new Set((await product.store.records.links()).map((link) => link.profile_id)).size;
      await page.getByRole('log').getByText(`${people}人`).first().waitFor();
    });
  });
});
