import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, type PageOptions, withPage } from './chromium.ts';
import { type FakeServer, startFakeServer } from './fake-server.ts';
import { buildPages } from './pages.ts';

const NARROW = { width: 400, height: 860 };
const PHONE = '+819012345678';

let browser: Browser;
let server: FakeServer;

beforeAll(async () => {
  await buildPages();
  [browser, server] = await Promise.all([launchChromium(), startFakeServer()]);
});
afterEach(() => server.refuseWith(null));
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const onPage = <T>(options: PageOptions, work: (page: Page) => Promise<T>): Promise<T> =>
  withPage(browser, options, work);

/** Accepts the contact with this label in the workspace and gives its panel. */
async function acceptContact(page: Page, label: string): Promise<FrameLocator> {
  await page.goto(`${server.origin}/`);
  await page.getByRole('article', { name: label }).getByRole('button', { name: '応答' }).click();
  return page.frameLocator('iframe:not([hidden])');
}

async function searchAlone(page: Page, typed: string): Promise<void> {
  await page.goto(`${server.origin}/widget.html`);
  await page.getByRole('searchbox').fill(typed);
  await page.keyboard.press('Enter');
}

describe('the browser of the tests', () => {
  it('starts without anything installed and renders', async () => {
    await onPage({}, async (page) => {
      await page.setContent('<h1>日本語 and English</h1>');
      const shape = await page.getByRole('heading').boundingBox();
      expect(shape?.height).toBeGreaterThan(10);
    });
  });
});

describe('the panel for a contact', () => {
  it('opens on the person behind it and shows everything held of them', async () => {
    await onPage({ width: 1440 }, async (page) => {
      const panel = await acceptContact(page, 'VIPのお客様');
      await panel.getByRole('heading', { level: 1, name: '髙橋 美咲' }).waitFor();
      await panel.getByText('電話をかけないでください', { exact: true }).waitFor();
      await panel.getByText('要注意のお客様', { exact: true }).waitFor();
      expect(await panel.getByRole('row', { name: /メールアドレス/ }).innerText()).toContain('ルミエール');

      await panel.getByRole('tab', { name: '登録と根拠 (3)' }).click();
      await panel.getByRole('columnheader', { name: /A-4410/ }).waitFor();
      const reasons = panel.getByRole('region', { name: '同じ人と判断した根拠' });
      await reasons.waitFor();
      expect(await reasons.getByRole('figure').count()).toBe(2);
      expect(await reasons.getByRole('row', { name: /生年月日が同じ/ }).innerText()).toContain('+11.4');

      await panel.getByRole('tab', { name: 'セグメント (2)' }).click();
      const vip = panel.getByRole('region', { name: 'VIP', exact: true });
      await vip.waitFor();
      expect(await vip.getByRole('listitem').count()).toBe(2);
      expect(await panel.getByRole('region', { name: '離反の恐れ' }).count()).toBe(0);
      await panel.getByRole('button', { name: /該当しない2セグメント/ }).click();
      expect(await panel.getByRole('region', { name: '離反の恐れ' }).innerText()).toContain('2条件のうち1条件');

      await panel.getByRole('tab', { name: '注文 (14)' }).click();
      await panel
        .getByRole('row', { name: /2026\/9\/30/ })
        .getByRole('button')
        .click();
      await panel.getByText('藍染めストール').waitFor();

      await panel.getByRole('tab', { name: '属性' }).click();
      expect(await panel.getByRole('row', { name: /累計売上/ }).innerText()).toContain('284,300円');
    });
  });

  it('lets the agent choose when several people share the number, and come back', async () => {
    await onPage({}, async (page) => {
      const panel = await acceptContact(page, '家族で共有の番号');
      await panel.getByRole('button', { name: /髙橋 美咲/ }).click();
      await panel.getByRole('heading', { level: 1, name: '髙橋 美咲' }).waitFor();
      await panel.getByRole('button', { name: 'コンタクトのお客様に戻る' }).click();
      await panel.getByRole('heading', { name: 'どのお客様ですか？' }).waitFor();
    });
  });

  it('says what was searched when nobody is known, and searches again', async () => {
    await onPage({}, async (page) => {
      const panel = await acceptContact(page, '知らない番号');
      await panel.getByText('「050-0000-0000」を全ブランドで検索しました。').waitFor();
      await panel.getByRole('searchbox').fill(PHONE);
      await panel.getByRole('button', { name: '検索', exact: true }).click();
      await panel.getByRole('heading', { level: 1, name: '髙橋 美咲' }).waitFor();
    });
  });

  it('finds a caller whom nobody knows by what he says, and remembers the choice with the contact', async () => {
    await onPage(NARROW, async (page) => {
      const panel = await acceptContact(page, '知らない番号');
      const form = panel.getByRole('form', { name: 'お客様を探す' });
      const find = form.getByRole('button', { name: '探す' });
      expect(await find.isDisabled()).toBe(true);
      const name = form.getByRole('textbox', { name: '氏名' });
      await name.fill('佐藤');
      await page.keyboard.press('Enter');
      await panel.getByText('これだけでは絞り込めません').waitFor();
      await name.fill('誰も知らない');
      await form.getByRole('textbox', { name: '電話番号' }).fill('12');
      await page.keyboard.press('Enter');
      await panel.getByText('一致するお客様がいません').waitFor();
      await form.getByText('読み取れません。直すか、空欄にしてください。').waitFor();
      server.refuseWith(403);
      await find.click();
      await panel.getByText('表示する権限がありません').waitFor();
      server.refuseWith(null);
      await name.fill('髙橋');
      await find.click();
      const found = panel.getByRole('region', { name: '見つかったお客様' });
      await found.getByText('2人が見つかりました。可能性の高い順です。選んでください。').waitFor();
      await found.getByRole('button', { name: /高橋 岬.*相違: 生年月日: 生年月日が違う/ }).waitFor();
      const remembered = page.waitForRequest((sent) => sent.method() === 'PUT');
      await found.getByRole('button', { name: /髙橋 美咲/ }).focus();
      await page.keyboard.press('Enter');
      expect((await remembered).url()).toContain('/api/contacts/c2/customer');
      await panel.getByRole('heading', { level: 1, name: '髙橋 美咲' }).waitFor();
      await panel.getByText('このコンタクトのお客様として選択済みです。').waitFor();
      await panel.getByRole('button', { name: '次回から050-0000-0000でこのお客様を表示する' }).click();
      await panel.getByText('次回から050-0000-0000でこのお客様が表示されます。').waitFor();

      const again = await acceptContact(page, '知らない番号');
      await again.getByText('このコンタクトのお客様として選択済みです。').waitFor();
      await again.getByRole('button', { name: 'コンタクトのお客様に戻る' }).click();
      await again.getByText('「050-0000-0000」を全ブランドで検索しました。').waitFor();
    });
  });

  it('renews an expired session, and names a missing permission', async () => {
    await onPage({}, async (page) => {
      server.refuseWith(401);
      await searchAlone(page, PHONE);
      await page.getByText('セッションの有効期限が切れました').waitFor();
      server.refuseWith(403);
      await page.getByRole('button', { name: 'もう一度サインイン' }).click();
      await page.getByText('表示する権限がありません').waitFor();
      server.refuseWith(null);
      await page.getByRole('button', { name: 'もう一度試す' }).click();
      await page.getByRole('heading', { level: 1, name: '髙橋 美咲' }).waitFor();
    });
  });

  it('fits 400 pixels in both languages, and remembers the language', async () => {
    await onPage({ ...NARROW, locale: 'en-US' }, async (page) => {
      await searchAlone(page, PHONE);
      await page.getByRole('tab', { name: 'Overview' }).waitFor();
      for (const language of ['日本語', 'English']) {
        await page.getByRole('button', { name: language }).click();
        for (const tab of await page.getByRole('tab').all()) {
          await tab.click();
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(overflow, await tab.innerText()).toBeLessThanOrEqual(0);
        }
      }
      await page.getByRole('button', { name: '日本語' }).click();
      await page.reload();
      await page.getByRole('button', { name: '検索', exact: true }).waitFor();
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('ja');
    });
  });
});

describe('the question box', () => {
  it('shows answer, figures and evidence, asks back with buttons, and refuses with a way on', async () => {
    await onPage(NARROW, async (page) => {
      await searchAlone(page, PHONE);
      await page.getByRole('tab', { name: '質問' }).click();
      const question = page.getByRole('textbox', { name: '質問' });

      await question.fill('今年の月別売上は？');
      await page.getByRole('button', { name: '送信' }).click();
      await page.getByText('2026年の売上は合計 1,234,000円です。').waitFor();
      expect(await page.getByRole('row', { name: /2026-07/ }).innerText()).toContain('320,000円');
      await page.getByRole('button', { name: '計算の根拠' }).click();
      await page.getByText('2026年の完了した注文を月ごとに合計しました。').waitFor();

      await question.fill('優良顧客は何人？');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'VIPセグメント' }).click();
      await page.getByText('VIPは何人？').first().waitFor();

      await question.fill('明日の天気は？');
      await page.keyboard.press('Enter');
      await page.getByText('お答えできません').waitFor();
      await page.getByRole('button', { name: '今年の売上は？' }).waitFor();
    });
  });

  it('keeps the conversation when the session expires, and asks again', async () => {
    await onPage(NARROW, async (page) => {
      await searchAlone(page, PHONE);
      await page.getByRole('tab', { name: '質問' }).click();
      server.refuseWith(401);
      await page.getByRole('textbox', { name: '質問' }).fill('今年の月別売上は？');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByRole('button', { name: 'もう一度サインイン' }).waitFor();
      server.refuseWith(null);
      await page.getByRole('alert').getByRole('button', { name: 'もう一度サインイン' }).click();
      await page.getByText('2026年の売上は合計 1,234,000円です。').waitFor();
    });
  });
});

describe('the admin console', () => {
  it('shows what a run would change, and what other rules would', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${server.origin}/admin#identities`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      await page.getByText(/統合が2件増えます.*うち1件は、今日なら行われません/).waitFor();
      await page.getByText('いまは1人、すべてを統合し直すと2人になります').waitFor();
      await page.getByRole('button', { name: /要確認/ }).click();
      const told = page.waitForRequest(/\/api\/identities\/apart$/);
      await page.getByRole('button', { name: '別人として分けておく' }).click();
      expect((await told).postDataJSON().records.length).toBeGreaterThan(1);
      await page.getByRole('button', { name: '別のルールを試す' }).click();
      const rules = page.getByRole('textbox', { name: 'ルールの段階' });
      await rules.fill('{"MatchingRules"');
      await page.getByText('JSONのオブジェクトではありません。').waitFor();
      await rules.fill('{"MatchingRules": [{"Rule": ["PhoneNumber", "LastName"]}]}');
      await page.getByRole('button', { name: 'このルールで確認する' }).click();
      await page.getByText(/統合が41件増えます.*うち3件は、今日なら行われません/).waitFor();
      await page.getByRole('button', { name: '既定のルールに戻す' }).waitFor();
    });
  });

  it('shows segments with their bases, groups by density where they are others, and look-alikes', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${server.origin}/admin`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      await page.getByRole('link', { name: 'セグメント', exact: true }).click();
      await page.getByText('元のセグメント：VIP').waitFor();
      const density = page.getByRole('region', { name: '密度によるグループ' });
      await density.getByText('上のクラスターとは違う分け方です。').waitFor();
      await density.getByRole('row', { name: /低頻度の購入者/ }).waitFor();

      const choice = page.getByRole('button', { name: /もとにするセグメント/ });
      await choice.click();
      await page.getByRole('option', { name: /VIP/ }).click();
      const found = page.getByRole('table', { name: '「VIP」と購入が似ているお客様' });
      expect(await found.getByRole('row', { name: /佐藤 花/ }).innerText()).toMatch(/tsumugi: 着物\s+lumiere: ring/);
      await choice.click();
      await page.getByRole('option', { name: /ブランド横断/ }).click();
      await page.getByText('セグメントの外に、購入が似ているお客様はいません。').waitFor();
      server.refuseWith(500);
      await choice.click();
      await page.getByRole('option', { name: /VIP/ }).click();
      const retry = page.getByRole('button', { name: 'もう一度試す' });
      await retry.waitFor();
      server.refuseWith(null);
      await retry.click();
      await found.waitFor();
    });
  });

  it('says who somebody is, with reasons, and that nobody is, and what a missing permission means', async () => {
    await onPage(NARROW, async (page) => {
      await page.goto(`${server.origin}/admin#identities`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      const form = page.getByRole('form', { name: 'この人はだれ？' });
      const find = form.getByRole('button', { name: '探す' });
      expect(await find.isDisabled()).toBe(true);
      await form.getByRole('textbox', { name: '氏名', exact: true }).fill('髙橋美咲');
      await form.getByRole('textbox', { name: '生年月日' }).fill('昭和63年4月12日');
      const asked = page.waitForRequest(/\/api\/identities\/who$/);
      await find.click();
      expect((await asked).postDataJSON()).toEqual({ given: { name: '髙橋美咲', birth_date: '昭和63年4月12日' } });
      const found = page.getByRole('region', { name: 'この人はだれ？' });
      await found.getByText('登録3,000件のうち、可能性のある人は2人です。').waitFor();
      await found.getByRole('figure').first().waitFor();
      await found.getByRole('button', { name: /高橋 岬\s要確認/ }).waitFor();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      await form.getByRole('textbox', { name: '氏名', exact: true }).fill('誰も知らない');
      await find.click();
      await page.getByText(/可能性のある人はいません/).waitFor();
      server.refuseWith(403);
      await find.click();
      await page.getByText('表示する権限がありません').waitFor();
    });
  });

  it('takes a whole run back, after it has asked', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${server.origin}/admin#identities`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      await page.getByRole('button', { name: '確実なものをすべて統合' }).click();
      await page.getByRole('button', { name: 'この回をすべて取り消す（1件）' }).click();
      const asks = page.getByRole('dialog');
      await asks.getByText(/^統合1件を取り消し/).waitFor();
      await asks.getByRole('button', { name: 'そのまま残す' }).last().click();
      await page.getByRole('button', { name: 'この回をすべて取り消す（1件）' }).click();
      await asks.getByRole('button', { name: 'この回をすべて取り消す（1件）' }).click();
      await page.getByText('統合1件を取り消しました。').waitFor();
      await page.getByText('統合1件（うち1件は取り消し済み）').waitFor();
      expect(await page.getByRole('button', { name: /^この回をすべて取り消す/ }).count()).toBe(0);
    });
  });

  it('shows what an import did', async () => {
    await onPage({}, async (page) => {
      await page.goto(`${server.origin}/admin`);
      await page.getByRole('button', { name: 'サインイン' }).click();
      await page.getByRole('heading', { name: /customers\.csv/ }).waitFor();
      expect(await page.getByRole('row', { name: /昭和99年1月1日/ }).innerText()).toContain('存在しない日付');
    });
  });
});
