import type { LayoutStatus, LayoutStatusSource } from './metadata.js';

/** What is over without having been done, and what something else took the place of. */
export const overStatuses: readonly LayoutStatus[] = [
  {
    words: ['superseded by', 'superceded by', 'superseded', 'superceded', 'replaced by', 'replaced', '已取代'],
    stage: 'closed',
    isAnywhere: true,
  },
  {
    words: ['rejected', 'withdrawn', 'declined', 'abandoned', 'cancelled', 'canceled', 'discontinued', 'wontfix'],
    stage: 'closed',
  },
  { words: ['deprecated', 'obsolete', 'retired', 'archived', 'closed'], stage: 'closed' },
  { words: ['abgelehnt', 'zurückgezogen', 'ersetzt', 'veraltet', 'abgebrochen'], stage: 'closed' },
  { words: ['rejeté', 'rejetée', 'abandonné', 'abandonnée', 'remplacé', 'obsolète'], stage: 'closed' },
  {
    words: ['rechazado', 'rechazada', 'descartado', 'obsoleto', 'rejeitado', 'rejeitada', 'cancelado'],
    stage: 'closed',
  },
  { words: ['已废弃', '已拒绝', '已取消', '却下', '廃止', '中止', '기각', '폐기', '취소'], stage: 'closed' },
];

/** Words for how far something has come that most people use, whatever the tool, in the order of the work. */
export const usualStatuses: readonly LayoutStatus[] = [
  { words: ['backlog', 'idea', 'not started', 'new', 'planned', 'postponed', 'deferred', 'on hold'], stage: 'backlog' },
  {
    words: ['draft', 'wip', 'work in progress', 'planning', 'exploring', 'provisional', 'prediscussion', 'ideation'],
    stage: 'design',
  },
  {
    words: ['entwurf', 'brouillon', 'borrador', 'rascunho', '草稿', '草案', 'ドラフト', '下書き', '초안'],
    stage: 'design',
  },
  {
    words: [
      'proposed',
      'proposal',
      'in review',
      'under review',
      'review',
      'reviewing',
      'in discussion',
      'discussion',
      'ready for review',
      'final draft',
      'final review',
    ],
    stage: 'prd',
  },
  {
    words: ['vorgeschlagen', 'in prüfung', 'proposé', 'proposée', 'en revue', 'propuesto', 'propuesta', 'en revisión'],
    stage: 'prd',
  },
  {
    words: ['proposto', 'proposta', 'em revisão', '评审中', '审核中', '提案', 'レビュー中', '검토 중', '검토중'],
    stage: 'prd',
  },
  {
    words: ['accepted', 'approved', 'ready', 'final', 'decided', 'agreed', 'active', 'committed', 'published'],
    stage: 'ready',
  },
  { words: ['akzeptiert', 'angenommen', 'genehmigt', 'accepté', 'acceptée', 'approuvé', 'approuvée'], stage: 'ready' },
  {
    words: ['aceptado', 'aceptada', 'aprobado', 'aprobada', 'aceito', 'aceita', 'aprovado', 'aprovada'],
    stage: 'ready',
  },
  { words: ['已批准', '已通过', '已接受', '承認済み', '承認', '採用', '승인', '승인됨'], stage: 'ready' },
  {
    words: ['in progress', 'inprogress', 'ongoing', 'implementing', 'in development', 'in implementation', 'started'],
    stage: 'engineering',
  },
  {
    words: [
      'in arbeit',
      'en cours',
      'en curso',
      'em andamento',
      '进行中',
      '开发中',
      '実装中',
      '進行中',
      '진행 중',
      '진행중',
    ],
    stage: 'engineering',
  },
  { words: ['in testing', 'testing', 'in qa', 'qa', '测试中', 'テスト中', '테스트 중'], stage: 'qa' },
  {
    words: ['implemented', 'complete', 'completed', 'done', 'released', 'shipped', 'finished', 'live'],
    stage: 'release',
  },
  {
    words: ['umgesetzt', 'fertig', 'terminé', 'terminée', 'implementado', 'implementada', 'concluído'],
    stage: 'release',
  },
  { words: ['已完成', '已实现', '已发布', '完了', '実装済み', 'リリース済み', '완료', '구현됨'], stage: 'release' },
  ...overStatuses,
];

/** Where most people say it. */
export const usualPlaces: readonly LayoutStatusSource[] = [
  { from: 'front matter', key: ['status'], statuses: usualStatuses },
  { from: 'text', statuses: usualStatuses },
];
