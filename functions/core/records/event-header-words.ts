import { channel, customerId, type FieldWords, productId } from './field-words.ts';

const anyId = 'id, no, key, uuid, 番号';
const anyTime = 'date, datetime, timestamp, time, created at, created on, created, 日時, 日付, 登録日時, 作成日時';

/** A length of time in anything but seconds. */
const OTHER_UNITS = /(?:min(?:ute)?s?|hours?|hrs?|ms|millis\w*|分|時間[)）])\W*$|ミリ/i;

/** The words for the fields of what happens beside purchases. */
export const eventHeaderWords = {
  webEvent: {
    event_id: {
      exact: `event id, event no, event key, event uuid, hit id, activity id, log id, イベントID, イベント番号, イベントNo, 行動ID, ログID`,
      generic: anyId,
    },
    customer_id: customerId,
    occurred_at: {
      exact: `occurred at, event time, event timestamp, event date, event datetime, event at, viewed at, visited at, accessed at, access time,
        visit time, hit time, activity time, logged at, 発生日時, 発生日, イベント日時, イベント発生日時, 閲覧日時, アクセス日時, アクセス日,
        行動日時, 訪問日時, 操作日時`,
      generic: anyTime,
    },
    event_type: {
      exact: `event type, event name, event kind, event, event category, event action, activity type, activity name, hit type, イベント種別,
        イベント種類, イベントタイプ, イベント区分, イベント名, イベント, 行動種別, 行動区分, 行動, アクション種別`,
      generic: 'action, activity, type, アクション, 操作',
    },
    page: {
      exact: `page, page url, page path, page location, page title, url, uri, path, request url, landing page, screen, screen name, ページ,
        ページURL, ページ名, 閲覧ページ, 閲覧URL, アクセスページ, アクセスURL, 画面, 画面名`,
    },
    product_id: productId,
    channel: {
      exact: `${channel.exact}, medium, traffic source, source, source medium, 流入元, 流入経路, 流入チャネル, 参照元`,
    },
    device: {
      exact: `device, device type, device category, device name, platform, os, browser, user agent, 端末, 端末種別, デバイス, デバイス種別,
        利用端末, 機種, プラットフォーム`,
    },
    session_id: {
      exact:
        'session id, session, session key, session no, user session, visit id, セッションID, セッション番号, セッション, 訪問ID',
    },
  },
  supportContact: {
    contact_id: {
      exact: `contact id, contact no, contact number, contact key, support id, ticket id, ticket no, ticket number, case id, case no,
        case number, inquiry id, inquiry no, enquiry id, call id, interaction id, conversation id, 問合せ番号, 問合せID, 問合せNo, 問い合わせ番号,
        問い合わせID, 問合番号, お問い合わせ番号, お問合せ番号, 受付番号, 受付ID, 受付No, 応対番号, 応対ID, 対応番号, 対応ID, コンタクトID,
        チケット番号, チケットID, ケース番号, 案件番号, 案件ID, 通話ID`,
      generic: anyId,
    },
    customer_id: customerId,
    contacted_at: {
      exact: `contacted at, contact date, contact time, contact datetime, received at, received date, opened at, open date, call time, call date,
        call start, called at, started at, start time, inquiry date, 受付日時, 受付日, 受付時刻, 問合せ日時, 問合せ日, 問い合わせ日時, 問い合わせ日,
        お問い合わせ日時, 応対日時, 応対日, 対応日時, 対応日, 入電日時, 着信日時, 通話日時, 通話開始日時, 開始日時`,
      generic: anyTime,
    },
    channel: {
      exact: `${channel.exact}, contact channel, support channel, contact method, contact type, media, medium, 問合せチャネル, 問い合わせチャネル,
        問合せ方法, 問い合わせ方法, 受付チャネル, 受付方法, 受付手段, 連絡手段, 連絡方法, 応対チャネル, 媒体`,
    },
    direction: {
      exact: `direction, call direction, contact direction, inbound outbound, initiation, initiation method, 方向, 受発信, 受発信区分, 発着信,
        発着信区分, 発着区分, 入出電, 入出電区分, インアウト, インアウト区分`,
    },
    topic: {
      exact: `topic, subject, contact reason, reason, inquiry type, issue, issue type, ticket type, case type, contact topic, contact category,
        category, support category, 内容区分, 問合せ区分, 問合せ内容, 問合せ種別, 問い合わせ区分, 問い合わせ内容, 問い合わせ種別, お問い合わせ内容,
        お問い合わせ種別, 用件, 用件区分, 件名, 内容, 応対内容, 相談内容, カテゴリ, カテゴリー, 分類`,
      generic: 'type, 種別, 区分',
    },
    outcome: {
      exact: `outcome, result, resolution, resolution status, resolved, is resolved, handled, is handled, solved, disposition, disposition code,
        contact status, ticket status, case status, 対応結果, 対応状況, 対応状態, 応対結果, 解決, 解決状況, 解決有無, 解決済, 解決フラグ, 処理結果,
        完了フラグ, 結果`,
      generic: 'status, state, ステータス, 状態, 状況',
    },
    duration_seconds: {
      exact: `duration, duration seconds, duration sec, duration secs, duration s, handle time, handling time, handle seconds, talk time,
        talk seconds, call duration, call seconds, call length, handle time seconds, 対応秒数, 応対秒数, 通話秒数, 処理秒数, 対応時間, 応対時間,
        通話時間, 処理時間, 所要時間, 対応時間秒, 通話時間秒`,
      against: OTHER_UNITS,
    },
    satisfaction: {
      exact: `satisfaction, satisfaction score, csat, csat score, customer satisfaction, rating, score, nps, 満足度, 顧客満足度, 評価, 評点,
        満足度評価, 満足度スコア, スコア`,
    },
  },
  surveyAnswer: {
    answer_id: {
      exact: `answer id, answer no, answer number, response id, response no, response number, survey response id, survey answer id,
        submission id, feedback id, review id, 回答番号, 回答ID, 回答No, アンケート回答番号, アンケート回答ID, レビューID, レビュー番号`,
      generic: anyId,
    },
    customer_id: customerId,
    answered_at: {
      exact: `answered at, answer date, answer time, response date, response time, responded at, submitted at, submission date, surveyed at,
        survey date, reviewed at, review date, 回答日時, 回答日, 回答時刻, アンケート日, アンケート日時, アンケート回答日, 送信日時, レビュー日`,
      generic: anyTime,
    },
    survey: {
      exact: `survey, survey name, survey id, survey title, survey type, questionnaire, questionnaire name, campaign, アンケート名, アンケート,
        アンケートID, アンケート番号, アンケート種別, 調査名, 調査, 調査ID`,
    },
    question: {
      exact: `question, question text, question id, question no, question name, item, 設問, 設問文, 設問番号, 設問名, 質問, 質問文, 質問番号,
        質問項目`,
    },
    score: {
      exact: `score, rating, nps, nps score, csat, csat score, ces, satisfaction, satisfaction score, likelihood to recommend, stars, points,
        answer value, 評価, 評点, 点数, スコア, 満足度, 満足度評価, 推奨度, おすすめ度, 推奨意向, 評価点, NPSスコア`,
      generic: 'answer, value, 回答, 値',
    },
    comment: {
      exact: `comment, comments, free text, free comment, feedback, verbatim, opinion, review, review text, remarks, answer text, text, 自由記述,
        自由回答, 自由記入, コメント, ご意見, 意見, 感想, ご感想, ご意見ご感想, レビュー, 口コミ`,
    },
  },
  consent: {
    customer_id: customerId,
    channel: {
      exact: `consent channel, consent type, consent category, consent for, consent kind, contact channel, contact method, channel, permission type,
        permission, purpose, 同意区分, 同意種別, 同意項目, 同意チャネル, 同意対象, 許諾区分, 許諾種別, 許諾チャネル, 連絡手段, 連絡方法, 連絡区分,
        配信区分, 配信種別, チャネル, 媒体`,
      generic: 'type, category, kind, 区分, 種別',
    },
    granted: {
      exact: `granted, is granted, consent granted, consent, consented, consent given, consent status, consent flag, opt in, opted in, opt in status,
        allowed, accepted, agreed, decision, answer, 可否, 許諾, 許諾可否, 許諾有無, 許諾フラグ, 許諾状況, 同意, 同意可否, 同意有無, 同意フラグ,
        同意状況, 同意状態, 同意内容, 承諾, 諾否`,
      generic: 'status, state, flag, value, 状態, 状況, フラグ, ステータス',
      opposite: `opt out, opted out, opt out flag, refused, revoked, withdrawn, denied, 拒否, 拒否フラグ, 停止, 停止フラグ, 撤回`,
    },
    decided_at: {
      exact: `decided at, decision date, decision time, consent date, consent time, consent datetime, consent timestamp, consented at, granted at,
        permission date, opt in date, opted in at, 同意日時, 同意日, 同意取得日, 同意取得日時, 許諾日時, 許諾日, 意思表示日, 意思表示日時, 取得日時, 取得日`,
      generic: `${anyTime}, updated at, update date, last updated, 更新日時, 更新日`,
    },
    source: {
      exact: `source, consent source, obtained from, obtained via, collected via, collected at, origin, 取得元, 取得経路, 取得方法, 取得場所, 同意取得元,
        同意取得経路, 受付経路, 経路`,
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, FieldWords>>>>;
