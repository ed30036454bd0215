import { describe, expect, test } from 'vitest';
import { cleanHtml, cleanText } from '../src/index.ts';

/** Pages that hold no article, as an archive has them in many languages. All text is invented. */
const NOTICES: readonly [string, string][] = [
  ['en, with stories beside it', 'Home\nNews\nSport\nPage not found\nSorry, the page you were looking for has moved or no longer exists. Please check the address or go back to the front page.\nMost read\nHarbour wall to be rebuilt before winter\nSchools open later on Monday\nContact us\nPrivacy\n© 2024 Harbour Post'],
  ['de', 'Startseite\nPolitik\nSport\nFehler 404: Seite nicht gefunden\nDie gewünschte Seite konnte leider nicht gefunden werden. Möglicherweise wurde sie verschoben oder gelöscht.\nZur Startseite\nImpressum'],
  ['fr', 'Accueil\nPolitique\nErreur 404\nLa page que vous recherchez est introuvable. Elle a peut-être été déplacée ou supprimée.\nMentions légales'],
  ['es', 'Inicio\nDeportes\nPágina no encontrada\nLo sentimos, la página que busca no existe o ha sido eliminada.\nVolver a la portada'],
  ['lt', 'Pradžia\nNaujienos\nPuslapis nerastas\nAtsiprašome, puslapis, kurio ieškote, neegzistuoja arba buvo perkeltas.\nKontaktai'],
  ['ru', 'Главная\nНовости\nОшибка 404\nСтраница не найдена. Возможно, она была удалена или перемещена.\nКонтакты'],
  ['pl', 'Strona główna\nSport\nNie znaleziono strony\nPrzepraszamy, strona, której szukasz, nie istnieje lub została przeniesiona.\nKontakt'],
  ['zh', '首页\n新闻\n页面不存在\n抱歉，您访问的页面不存在或已被删除。\n返回首页'],
  ['tr', 'Anasayfa\nGündem\nSayfa bulunamadı\nAradığınız sayfa kaldırılmış, adı değiştirilmiş veya geçici olarak kullanılamıyor olabilir.'],
  ['ar', 'الرئيسية\nأخبار\nالصفحة غير موجودة\nعذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها.'],
  ['a browser check', 'Just a moment...\nChecking your browser before accessing harbour.example\nPlease enable JavaScript and cookies to continue.\nThis process is automatic. Your browser will redirect to your requested content shortly.'],
  ['no permission', 'Access denied\nYou don’t have permission to access this page on this server.\nReference #18.9'],
  ['consent, fr', 'Nous respectons votre vie privée\nAvec nos partenaires, nous utilisons des cookies pour stocker et accéder à des informations personnelles comme votre visite sur ce site. Vous pouvez retirer votre consentement à tout moment.\nTout accepter\nTout refuser'],
]; // prettier-ignore

const LOGINS: readonly [string, string][] = [
  ['en', 'Home\nNews\nLog in to your account\nEmail address\nPassword\nRemember me\nForgot your password?\nLog in\nDon’t have an account? Sign up\nContact us\n© 2024 Harbour Post'],
  ['de', 'Startseite\nAnmelden\nE-Mail-Adresse\nPasswort\nAngemeldet bleiben\nPasswort vergessen?\nNoch kein Konto? Jetzt registrieren'],
  ['es', 'Inicio\nIniciar sesión\nCorreo electrónico\nContraseña\n¿Ha olvidado su contraseña?\nRegístrese'],
  ['ru', 'Главная\nВход на сайт\nЛогин\nПароль\nЗапомнить меня\nЗабыли пароль?\nРегистрация'],
]; // prettier-ignore

const inMarkup = (text: string): string => `<html><body>${text.split('\n').map((line) => `<p>${line}</p>`).join('')}</body></html>`; // prettier-ignore

describe('pages that hold no article', () => {
  test.each(NOTICES)('a message: %s', (_, text) => {
    for (const record of [cleanText(text), cleanHtml(inMarkup(text))])
      expect([record.status, record.kind, record.text]).toEqual(['not_article', 'notice', null]);
  });
  test.each(LOGINS)('a login: %s', (_, text) => {
    for (const record of [cleanText(text), cleanHtml(inMarkup(text))]) expect([record.status, record.text]).toEqual(['not_article', null]);
  });
  test('a list keeps its text, and every line is somewhere', () => {
    const teaser = (n: number): string =>
      `<article><h3><a href="/n/${n}">Rowers of the ${n}th club win at home</a></h3><span>${n} May 2024</span><p>The eight beat their rivals by a length on a day of rain and wind.</p><a href="/n/${n}">Read more</a></article>`;
    const body = Array.from({ length: 15 }, (_, n) => teaser(n + 1)).join('<hr>');
    const record = cleanHtml(`<html><body><h1>Rowing</h1>${body}</body></html>`, { url: 'https://harbour.example/tag/rowing' });
    expect([record.status, record.kind]).toEqual(['not_article', 'listing']);
    expect(record.text).toContain('beat their rivals');
    expect(record.word_count).toBeGreaterThan(50);
    expect(record.quality).toBeDefined();
  });
});

describe('short articles stay articles', () => {
  test.each([
    ['beside a login', 'Home\nNews\nLog in\nForgot password?\nHarbour wall to be rebuilt before winter\n3 February 2024\nThe council has approved the money for the rebuilding of the harbour wall, which gave way in the storm of last November. Work is to begin in April.\nShare'],
    ['of one sentence', 'Home\nNews\nBus fares rise in March\n3 February 2024\nA single ticket on the town’s buses will cost two crowns more from the first of March, the council decided on Tuesday.\n© 2024 Harbour Post'],
    ['under a consent form', 'We use cookies to improve your experience.\nAccept all\nHarbour wall to be rebuilt before winter\nBy Jane Doe\nThe council has approved the money for the rebuilding of the harbour wall, which gave way in the storm of last November.'],
  ])('%s', (_, text) => expect(cleanText(text)).toMatchObject({ status: 'ok', kind: 'article' })); // prettier-ignore
});
