import { describe, expect, it } from 'vitest';
import {
  readContactChannel,
  readContactOutcome,
  readDirection,
} from '../../../functions/core/records/values/contact.ts';
import { readDuration } from '../../../functions/core/records/values/duration.ts';
import { readEventType } from '../../../functions/core/records/values/event-type.ts';
import { Unreadable } from '../../../functions/core/records/values/reading.ts';
import { readScore } from '../../../functions/core/records/values/score.ts';

describe('the words of events', () => {
  it.each([
    ['Page_View', 'view'],
    ['add-to-cart', 'cart'],
    ['カート追加', 'cart'],
    ['ＬＯＧＩＮ', 'login'],
    ['remove_from_cart', 'remove_from_cart'],
    ['謎解き　参加', '謎解き　参加'],
    ['-', null],
    ['不明', null],
  ])('%s is the event %s', (text, type) => {
    expect(readEventType(text)).toBe(type);
  });

  it.each([
    ['電話', 'phone'],
    ['E-mail', 'email'],
    ['LINE', 'line'],
    ['店頭', 'store'],
    ['のろし', 'のろし'],
  ])('%s is the channel %s', (text, channel) => {
    expect(readContactChannel(text)).toBe(channel);
  });

  it.each([
    ['解決済み', 'resolved'],
    ['Yes', 'resolved'],
    ['未解決', 'unresolved'],
    ['0', 'unresolved'],
    ['折返し待ち', 'callback'],
    ['転送', 'transferred'],
    ['電話を切られた', '電話を切られた'],
  ])('%s is the outcome %s', (text, outcome) => {
    expect(readContactOutcome(text)).toBe(outcome);
  });

  it('a contact is inbound or outbound, and nothing else', () => {
    expect(['受電', 'IN', '発信', 'outgoing', '不明'].map(readDirection)).toEqual([
      ...['inbound', 'inbound', 'outbound', 'outbound', null],
    ]);
    expect(readDirection('sideways')).toBeInstanceOf(Unreadable);
  });
});

describe('lengths of time', () => {
  it.each([
    ['312', 312],
    ['３１２秒', 312],
    ['5:12', 312],
    ['0:05:12', 312],
    ['100:00:00', 360_000],
    ['5分12秒', 312],
    ['1時間', 3600],
    ['5m 12s', 312],
    ['1,234', 1234],
    ['0', 0],
    ['-', null],
  ])('%s is %s seconds', (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });

  it.each(['-5', 'long', '5:61', '1.5', '99999999999'])('%s is none', (text) => {
    expect(readDuration(text)).toBeInstanceOf(Unreadable);
  });
});

describe('scores', () => {
  it.each([
    ['4', 4],
    ['１０', 10],
    ['0', 0],
    ['4.5', 4.5],
    ['4/5', 4],
    ['4点', 4],
    ['★★★☆☆', 3],
    ['★4', 4],
    ['5: とても満足', 5],
    ['4（満足）', 4],
    ['', null],
    ['無回答', null],
  ])('%s is %s', (text, score) => {
    expect(readScore(text)).toBe(score);
  });

  it.each(['11', '-1', '80', 'good', '2026-01-02'])('%s is none', (text) => {
    expect(readScore(text)).toBeInstanceOf(Unreadable);
  });
});
