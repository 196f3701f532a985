import assert from 'node:assert/strict';
import fc from 'fast-check';
import { requirementIdPattern } from '../../../../src/core/document/requirements/requirementId.js';
import { readClaims } from '../../../../src/core/document/requirements/claims.js';

/** Claims as one writes them: `a.md#FR-1 partial (note)`. */
function claims(source: string): string {
  return readClaims(source)
    .map(({ id, prd, state, note }) =>
      [
        `${prd === undefined ? '' : `${prd}#`}${id}`,
        ...(state === 'covered' ? [] : [state]),
        ...(note ? [`(${note})`] : []),
      ].join(' '),
    )
    .join(', ');
}

describe('claims of coverage', () => {
  const cases: readonly (readonly [source: string, read: string])[] = [
    ['FR-1, FR-2; FR-3', 'FR-1, FR-2, FR-3'],
    ['**FR-1** & `FR-2` and [FR-3](a.prd.md#fr-3).', 'FR-1, FR-2, FR-3'],
    ['FR-1, and FR-2', 'FR-1, FR-2'],
    ['FR-1 und FR-2 sowie FR-3', 'FR-1, FR-2, FR-3'],
    ['FR-1 et FR-2, FR-3 y FR-4, FR-5 e FR-6', 'FR-1, FR-2, FR-3, FR-4, FR-5, FR-6'],
    ['FR-1、FR-2及びFR-3', 'FR-1, FR-2, FR-3'],
    ['FR-1和FR-2，FR-3', 'FR-1, FR-2, FR-3'],
    ['FR-1와 FR-2, FR-3 및 FR-4', 'FR-1, FR-2, FR-3, FR-4'],
    ['FR-1 to FR-3', 'FR-1, FR-2, FR-3'],
    ['FR-1.1, FR-1.2 to FR-1.4, FR-2.3.1', 'FR-1.1, FR-1.2, FR-1.3, FR-1.4, FR-2.3.1'],
    [
      'FR-1.1–1.3, FR-2.1-FR-2.2, FR-3.1-3.2, FR-4.1 to 3',
      'FR-1.1, FR-1.2, FR-1.3, FR-2.1, FR-2.2, FR-3.1, FR-3.2, FR-4.1, FR-4.2, FR-4.3',
    ],
    ['REQ-PAY-001–REQ-PAY-003, F-2FA-01, FR-A11Y-3', 'REQ-PAY-001, REQ-PAY-002, REQ-PAY-003, F-2FA-01, FR-A11Y-3'],
    ['PAY-FR-12 and PAY-FR-13 (partial)', 'PAY-FR-12, PAY-FR-13 partial'],
    ['NFR1/11/12, FR-1.1/1.2, REQ-A-1/2', 'NFR1, NFR11, NFR12, FR-1.1, FR-1.2, REQ-A-1, REQ-A-2'],
    ['NFR1-NFR3, FR12, F1, R2', 'NFR1, NFR2, NFR3, FR12, F1, R2'],
    ['NFR-P1, FR_001, REQ_PAY_002', 'NFR-P1, FR_001, REQ_PAY_002'],
    ['FR-012b, FR-1a to FR-3a', 'FR-012b, FR-1a, FR-2a, FR-3a'],
    ['FR-1.1 FR-1.2 FR-1.3', 'FR-1.1, FR-1.2, FR-1.3'],
    ['FR1 und FR2 sowie NFR3.1', 'FR1, FR2, NFR3.1'],
    ['FR-1.1. FR-1.2 is out of scope.', 'FR-1.1, FR-1.2 out-of-scope'],
    ['everything but FR-1; REQ-PAY-1 to REQ-PAY-4 except REQ-PAY-2', 'REQ-PAY-1, REQ-PAY-3, REQ-PAY-4'],
    ['other.prd.md#FR-1.1, ../b.prd.md#NFR2', 'other.prd.md#FR-1.1, ../b.prd.md#NFR2'],
    ['FR-001–FR-003', 'FR-001, FR-002, FR-003'],
    ['FR-9..11, NFR-1', 'FR-9, FR-10, FR-11, NFR-1'],
    ['FR-1 bis FR-3 (teilweise)', 'FR-1 partial, FR-2 partial, FR-3 partial'],
    ["FR-1 à FR-2, FR-4 jusqu'à FR-5", 'FR-1, FR-2, FR-4, FR-5'],
    ['FR-1 a FR-2, FR-4 até FR-5', 'FR-1, FR-2, FR-4, FR-5'],
    ['FR-1からFR-3、FR-1至FR-2', 'FR-1, FR-2, FR-3, FR-1, FR-2'],
    ['FR-1부터 FR-2', 'FR-1, FR-2'],
    ['NFR-1/11/12, FR-1/NFR-2', 'NFR-1, NFR-11, NFR-12, FR-1, NFR-2'],
    ['other.prd.md#FR-1, ../b/c.prd.md#FR-2 (partial)', 'other.prd.md#FR-1, ../b/c.prd.md#FR-2 partial'],
    ['FR-1 (partial)', 'FR-1 partial'],
    ['FR-1 (partially: refunds only)', 'FR-1 partial (refunds only)'],
    ['FR-1 (deferred: Grace, no capacity), FR-2', 'FR-1 deferred (Grace, no capacity), FR-2'],
    ['FR-1 (out of scope), FR-2 (won’t do)', 'FR-1 out-of-scope, FR-2 out-of-scope'],
    ['FR-1 (zurückgestellt), FR-2 (nicht im Umfang)', 'FR-1 deferred, FR-2 out-of-scope'],
    ['FR-1 (reporté), FR-2 (hors périmètre), FR-3 (en partie)', 'FR-1 deferred, FR-2 out-of-scope, FR-3 partial'],
    ['FR-1 (aplazado), FR-2 (fuera de alcance)', 'FR-1 deferred, FR-2 out-of-scope'],
    ['FR-1 (adiado), FR-2 (fora do escopo)', 'FR-1 deferred, FR-2 out-of-scope'],
    ['FR-1（一部）、FR-2（延期）、FR-3（対象外）', 'FR-1 partial, FR-2 deferred, FR-3 out-of-scope'],
    ['FR-1（部分）、FR-2（推迟）、FR-3（范围外）', 'FR-1 partial, FR-2 deferred, FR-3 out-of-scope'],
    ['FR-1(부분), FR-2(보류), FR-3(범위 외)', 'FR-1 partial, FR-2 deferred, FR-3 out-of-scope'],
    ['FR-1: Refund without calling us, FR-2 – No duplicates', 'FR-1, FR-2'],
    ['FR-1 (refund without password)', 'FR-1'],
    ['FR-1 only for admins, FR-2 (refunds only)', 'FR-1 partial (only for admins), FR-2 partial (refunds only)'],
    ['FR-1（管理者のみ）', 'FR-1 partial (管理者のみ)'],
    ['FR-1: partial, FR-2 – deferred', 'FR-1 partial, FR-2 deferred'],
    ['FR-1 FR-2 FR-3', 'FR-1, FR-2, FR-3'],
    ['FR-1<br>FR-2<br/>**FR-3**', 'FR-1, FR-2, FR-3'],
    ['FR-1, 2 and 3', 'FR-1, FR-2, FR-3'],
    ['NFR-01 to 03, 05 (partial), 7–8', 'NFR-01, NFR-02, NFR-03, NFR-05 partial, NFR-7, NFR-8'],
    ['FR-1-FR-3', 'FR-1, FR-2, FR-3'],
    ['FR-1 out-of-scope, FR-2 (out-of-scope)', 'FR-1 out-of-scope, FR-2 out-of-scope'],
    ['FR-1, partial', 'FR-1 partial'],
    ['FR-1, FR-2, deferred', 'FR-1, FR-2 deferred'],
    ['FR-1: Refund in a minute (partial)', 'FR-1 partial'],
    ['[FR-1: Refund](a.prd.md#fr-1) (deferred)', 'FR-1 deferred'],
    ['FR-1 – Refund (in a minute)', 'FR-1'],
    ['FR-1 to FR-4, except FR-2', 'FR-1, FR-3, FR-4'],
    ['FR-1 to FR-4 except FR-2, FR-3', 'FR-1, FR-4'],
    ['FR-1 bis FR-3 außer FR-2', 'FR-1, FR-3'],
    ['FR-1 à FR-3 sauf FR-2', 'FR-1, FR-3'],
    ['FR-1 but not FR-2', 'FR-1'],
    ['FR-1 to FR-3 (except FR-2)', 'FR-1 partial (except FR-2), FR-3 partial (except FR-2)'],
    ['FR-1 to FR-4, but not FR-2, FR-3', 'FR-1, FR-4'],
    ['FR-1–FR-3 (teilweise), außer FR-2; FR-9', 'FR-1 partial, FR-3 partial, FR-9'],
    ['no-show.prd.md#FR-1, but.md#FR-2', 'no-show.prd.md#FR-1, but.md#FR-2'],
    ['~~FR-1~~, FR-2, ~~FR-3, FR-4~~', 'FR-2'],
    ['FR-1 <!-- FR-2, FR-3 -->, FR-4 <!-- FR-5, FR-6', 'FR-1, FR-4'],
    ['FR-1 ✅, ✅ FR-2, [x] FR-3, FR-4 [x]', 'FR-1, FR-2, FR-3, FR-4'],
    ['FR-1 ⚠️, FR-2 (50 %), FR-3 (100 %), FR-4 🚧', 'FR-1 partial, FR-2 partial, FR-3, FR-4 partial'],
    ['FR-1 (in progress), FR-2 (future), FR-3 (removed)', 'FR-1 partial, FR-2 deferred, FR-3 out-of-scope'],
  ];
  for (const [source, read] of cases) it(`reads “${source}”`, () => assert.equal(claims(source), read));

  const none = [
    'everything but FR-3',
    'all but FR-1',
    'not FR-3',
    'see FR-1',
    'FR-1 is not covered',
    'FR-1 (not yet)',
    'FR-1 – not yet',
    'FR-1 (todo)',
    'FR-1 (fehlt)',
    'FR-1 (pas encore)',
    'FR-1（未）',
    'FR-1（未対応）',
    'FR-1(미정)',
    'no FR-1',
    'parts of FR-1',
    '1.2, 3.4',
    'FR-1ab, FR-1A, xFR-1, fr-1, FR-1-2, FR-1-AC-2',
    'FR-',
    'NFR, NFR 1, NFR-one, F, R, P1, M1, Q3, H1, V2, S3, T4, EC2',
    'FR-1.2.3.4.5.6, FR-1.2-, FR-1.1-a',
    'FR-1 ❌, FR-2 ☐, FR-3 [ ], FR-4?, FR-5 (0 %), FR-6: ✗',
    '[ ] FR-1, ❌ FR-2',
    'everything but FR-3, FR-4 and FR-5',
    'none of FR-1, FR-2',
    'FR-1, not yet',
    'FR-1 (pending), FR-2 (blocked by legal), FR-3 is covered elsewhere, FR-4 (planned)',
    'TBD',
    '',
  ];
  for (const source of none) it(`reads none in “${source}”`, () => assert.equal(claims(source), ''));

  it('reads what begins with its ID, and not what is between', () => {
    assert.equal(claims('FR-1, parts of FR-2, FR-3'), 'FR-1, FR-3');
    assert.equal(claims('FR-1 and parts of FR-3'), 'FR-1');
  });

  it('marks each ID alone, and a range whole', () => {
    const source = 'FR-1, **FR-2 to FR-3**, a.md#FR-9/10';
    assert.deepEqual(
      readClaims(source).map(({ span }) => source.slice(span.start, span.end)),
      ['FR-1', 'FR-2 to FR-3', 'FR-2 to FR-3', 'FR-9', '10'],
    );
  });

  it('takes no range that is of two prefixes or endless', () => {
    assert.equal(claims('FR-1 – NFR-4'), 'FR-1');
    assert.equal(claims('FR-1 – FR-999999999'), 'FR-1');
  });

  it('names the two ends of a range that stands backwards, and nothing of a number behind', () => {
    assert.equal(claims('FR-4 – FR-1'), 'FR-4, FR-1');
    assert.equal(claims('FR-4 to FR-1 (partial)'), 'FR-4 partial, FR-1 partial');
    assert.equal(claims('FR-12 – 2 retries'), 'FR-12');
  });

  it('takes a tilde of any width between two IDs for a range, and not one that strikes out', () => {
    for (const range of ['FR-1~FR-3', 'FR-1～FR-3', 'FR-1 ~ FR-3', 'FR-1~3', '`FR-1`~`FR-3`', 'FR-1〜FR-3'])
      assert.equal(claims(range), 'FR-1, FR-2, FR-3', range);
    assert.equal(claims('FR-1~FR-2, FR-5~FR-6'), 'FR-1, FR-2, FR-5, FR-6');
  });

  it('names all of a long range, as long as those of the document together stay within bounds', () => {
    for (const [range, count] of [
      ['FR-1 to FR-999', 999],
      ['FR-001–FR-501', 501],
      ['FR-1..9000', 9000],
      ['FR-1 to FR-10000', 10_000],
      ['FR-1 to FR-10001', 1],
      ['FR-1 to FR-6000, NFR-1 to NFR-6000', 6001],
    ] as const)
      assert.equal(readClaims(range).length, count, range);
    assert.ok(readClaims('FR-1..9999, '.repeat(5_000)).length < 20_000);
  });

  const notCovered = [
    'no longer needed',
    'no capacity',
    'not in progress',
    'none of it',
    'keine Zeit',
    'kein Bedarf',
    'nicht machbar',
    'no se hará',
    'no soportado',
    'ne sera pas fait',
    'não será feito',
    'やらない',
    '含まれない',
    '不实现',
    '没有计划',
    '지원 안 함',
    'rejected',
    'declined',
    'deprecated',
    'cancelled',
    'maybe',
    'if time permits',
    'not supported',
    'not in this release',
    'not yet built',
    'no',
    'never',
    'open',
    'still open',
    'to do',
    'failed',
    'superseded',
    'gap: Grace',
    'comes in version 3',
    'folgt',
    'kommt im nächsten Release',
    '予定',
    '取消',
    '예정',
    'planned',
    'proposed',
    'abgelehnt',
    'falls Zeit bleibt',
    'nicht in diesem Release',
    'noch offen',
    'nein',
    'rechazado',
    'no en esta versión',
    'si hay tiempo',
    'rejeté',
    'pas dans cette version',
    'si le temps le permet',
    'rejeitado',
    'não nesta versão',
    'se der tempo',
    '却下',
    '次期',
    '次期リリース',
    '未着手',
    '時間があれば',
    '被否决',
    '已取消',
    '暂不支持',
    '后续版本',
    '未开始',
    '不支持',
    '기각',
    '미착수',
    '다음 버전',
  ];
  for (const words of notCovered)
    it(`reads no “covered” in brackets that say “${words}”`, () => {
      for (const source of [`FR-1 (${words})`, `FR-1（${words}）`])
        assert.ok(
          readClaims(source).every(({ state }) => state === 'deferred' || state === 'out-of-scope'),
          `${source}: ${claims(source)}`,
        );
    });

  const covered = [
    'no downtime',
    'never loses data',
    'not out of scope',
    'not deferred',
    'not only for admins',
    'nicht nur für Admins',
    'no duplicates, no gaps',
    'nie doppelt',
    'kein Ausfall',
    'keine Daten gehen verloren',
    'nicht verschoben',
    'nunca pierde datos',
    'no hay cortes',
    'jamais perdu de données',
    'aucune coupure',
    'nunca perde dados',
    'データを失わない',
    '不丢失数据',
    '没有停机',
    '无停机时间',
    'open source library',
    'failed logins are logged',
    'gap-free numbering',
    'superseded prices are kept',
    'folgt dem Standard',
    'stornierte Buchungen',
    'obsoletos también',
    '取消订单',
    '予定表',
    '中止ボタン',
    '취소 버튼',
  ];
  for (const words of covered)
    it(`reads “covered” beside a remark that denies something else, “${words}”`, () => {
      assert.equal(claims(`FR-1 (${words}), FR-2`), 'FR-1, FR-2');
    });

  /** What brackets behind an ID say of the requirement itself, in words that elsewhere are a state. */
  const descriptions: Readonly<Record<string, readonly string[]>> = {
    en: [
      'rejected payments are retried',
      'removed users',
      'open question answered in §4',
      'pending orders are shown',
      'deferred revenue is booked',
      'missing receipts are flagged',
      'planned maintenance windows',
      'blocked users cannot log in',
      'later payments',
      'cancelled orders are refunded',
      'excluded countries',
      'dropped calls are redialled',
      'future dates',
      'backlog of mails',
      'cannot be undone',
      'doesn’t lose data',
      'partially filled forms are saved',
      'payments that were rejected',
      'shows what is missing',
      'accounts that are removed',
      'not found pages',
      'deprecated clients get a warning',
      'todo lists',
      'incomplete addresses',
      'the next release',
      'unclear answers are asked again',
    ],
    de: [
      'gestrichene Posten',
      'abgelehnte Zahlungen werden wiederholt',
      'fehlt ein Beleg',
      'offene Posten',
      'geplante Wartung',
      'blockiert Nutzer nach drei Versuchen',
      'spätere Zahlungen',
      'verschobene Termine',
    ],
    fr: [
      'paiements rejetés',
      'commandes annulées',
      'rejeté les paiements',
      'manque de fonds',
      'écarts de caisse',
      'reporté les soldes',
    ],
    es: [
      'pagos rechazados',
      'rechazado el pago se reintenta',
      'usuarios eliminados',
      'falta de saldo',
      'pedidos cancelados',
      'pendiente el cobro',
    ],
    pt: [
      'pagamentos rejeitados',
      'rejeitado o pagamento',
      'falta de saldo',
      'pedidos cancelados',
      'usuários removidos',
      'pendente o pedido',
    ],
    ja: ['却下された支払い', '未払いの請求', '延期された予定', '除外リスト', '対象外ユーザーの表示', '後で払う'],
    zh: ['被拒绝的付款', '取消订单', '推迟付款', '排除名单', '待定金额', '不支持的币种'],
    ko: ['기각된 결제', '취소된 주문', '제외된 사용자', '보류된 건', '연기된 일정', '나중에 결제'],
  };
  for (const [language, words] of Object.entries(descriptions))
    it(`reads brackets that say what is asked as no state, in ${language}`, () => {
      for (const each of words) assert.equal(claims(`FR-1 (${each}), FR-2`), 'FR-1, FR-2', each);
    });

  const states: Readonly<Record<string, readonly string[]>> = {
    en: [
      'rejected',
      'not covered',
      'removed',
      'removed by legal',
      'deferred until Q3',
      'deferred: Grace',
      'rejected, see minutes',
      'dropped because of cost',
      'out of scope for v1',
      'later, in May',
      'missing',
      'pending',
      'blocked by legal',
      'no longer needed',
      'cancelled – no budget',
      'deferred to 2.0',
      'postponed for now',
      'excluded in this release',
      'descoped after the pilot',
    ],
    de: [
      'gestrichen',
      'gestrichen von Ada',
      'verschoben bis März',
      'abgelehnt, zu teuer',
      'fehlt',
      'zurückgestellt wegen Kosten',
      'entfällt ab v2',
      'nicht abgedeckt',
    ],
    fr: [
      'rejeté',
      'rejeté par Ada',
      'reporté jusqu’en mai',
      'différé : budget',
      'hors périmètre',
      'annulé faute de temps',
      'manque',
    ],
    es: [
      'rechazado',
      'rechazado por Ada',
      'aplazado hasta mayo',
      'fuera de alcance',
      'pendiente',
      'cancelado, sin presupuesto',
      'no cubierto',
    ],
    pt: [
      'rejeitado',
      'rejeitado por Ada',
      'adiado até maio',
      'fora do escopo',
      'pendente',
      'cancelado, sem verba',
      'não coberto',
    ],
    ja: ['却下', '対象外', '延期する', '未対応', '次期リリース', '対象外とする', '延期（費用）', '見送り'],
    zh: ['被否决', '范围外', '推迟', '未覆盖', '推迟到五月', '已取消', '暂不支持'],
    ko: ['기각', '기각됨', '범위 외', '연기', '보류 중', '제외됨', '미충족', '다음 버전'],
  };
  for (const [language, words] of Object.entries(states))
    it(`reads brackets that begin with a state as that, in ${language}`, () => {
      for (const each of words) assert.doesNotMatch(claims(`FR-1 (${each}); FR-2`), /^FR-1,/u, each);
    });

  it('reads the words of a title that stand bare behind an ID as no state', () => {
    for (const title of [
      'Removed users are deleted',
      'Show rejected payments',
      'Pending orders',
      'Retry later payments',
      'Gestrichene Posten',
    ])
      assert.equal(claims(`FR-1 ${title}`), 'FR-1', title);
  });

  it('reads “in progress” in every language as a part', () => {
    for (const words of [
      'in progress',
      'in Arbeit',
      'en curso',
      'en cours',
      'em andamento',
      '対応中',
      '进行中',
      '진행 중',
    ])
      assert.equal(claims(`FR-1 (${words})`), 'FR-1 partial', words);
  });

  it('reads that an ID comes later from the words that stand bare behind it', () => {
    for (const [source, read] of [
      ['FR-1, FR-2 will follow', 'FR-1, FR-2 deferred'],
      ['FR-1, FR-2 comes in version 2', 'FR-1, FR-2 deferred'],
      ['FR-1, FR-2 kommt in Version 2', 'FR-1, FR-2 deferred'],
      ['FR-1, FR-2 folgt später', 'FR-1, FR-2 deferred'],
      ['FR-1、FR-2は後日', 'FR-1, FR-2 deferred'],
      ['FR-1、FR-2后续版本', 'FR-1, FR-2 deferred'],
      ['FR-1, FR-2 viene en la versión 2', 'FR-1, FR-2 deferred'],
    ] as const)
      assert.equal(claims(source), read, source);
  });

  it('reads what one sentence says of its own ID alone', () => {
    for (const [source, read] of [
      ['FR-1. FR-2 is out of scope.', 'FR-1, FR-2 out-of-scope'],
      ['FR-1. **FR-2** is not covered.', 'FR-1'],
      ['FR-1, FR-2. a.prd.md#FR-3 (deferred).', 'FR-1, FR-2, a.prd.md#FR-3 deferred'],
      ['FR-1。FR-2は対象外。', 'FR-1, FR-2 out-of-scope'],
      ['FR-1. Deferred.', 'FR-1 deferred'],
      ['FR-1.2', 'FR-1.2'],
      ['FR-1. 2', 'FR-1'],
    ] as const)
      assert.equal(claims(source), read, source);
  });

  it('lists no more of ranges than any design covers, and many IDs without them', () => {
    assert.ok(readClaims('FR-1..500, '.repeat(5_000)).length < 20_000);
    assert.equal(readClaims(`FR-1${'/2'.repeat(200_000)}`).length, 501);
    assert.equal(readClaims('FR-1, '.repeat(50_000)).length, 50_000);
  });

  it('has every place within the text, whatever the text', () => {
    const part = fc.constantFrom(
      'FR-1',
      'NFR-02',
      ' to ',
      ', ',
      ' and ',
      '(',
      ')',
      'partial',
      '/',
      '3',
      '–',
      '#',
      '*',
      '`',
      '[',
      '\n',
      'ü',
      'から',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const source = parts.join('');
        for (const { id, span } of readClaims(source)) {
          assert.match(id, requirementIdPattern);
          assert.ok(0 <= span.start && span.start < span.end && span.end <= source.length);
        }
      }),
    );
  });
});
