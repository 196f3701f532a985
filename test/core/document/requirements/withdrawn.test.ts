import assert from 'node:assert/strict';
import { MemoryWorkspace } from '../../memoryWorkspace.js';

/** What is said of the first requirement of a PRD, which a design covers with all others, and what takes its place. */
async function standing(requirements: string): Promise<string> {
  const workspace = new MemoryWorkspace({
    'a.prd.md': `---\nsdd: a.sdd.md\n---\n\n# A\n\n## Requirements\n\n${requirements}\n`,
    'a.sdd.md': '---\nprd: a.prd.md\n---\n\n# A\n\n## Solution\n\nCovers: FR-1\n',
  });
  const { facts } = await workspace.tandem.documents.all();
  const [retired] = facts.flatMap((each) => each.retired);
  const [first] = (await workspace.tandem.documents.coverage()).requirements;
  return `${first?.state ?? 'none'}${retired ? `: ${retired.instead}` : ''}`;
}

describe('A requirement that its PRD says is no longer in force', () => {
  const gone: Readonly<Record<string, string>> = {
    '- FR-1 (removed): Told by mail': 'removed',
    '- FR-1: [REMOVED] Told by mail': 'REMOVED',
    '- FR-1: REMOVED': 'REMOVED',
    '- FR-1: Told by mail [removed]': 'removed',
    '- FR-1: Told by mail. (removed)': 'removed',
    '- FR-1: Told by mail (removed in v2)': 'removed in v2',
    '- FR-1: Told by mail (replaced by FR-9)': 'FR-9',
    '- FR-1: Superseded by FR-9': 'FR-9',
    '- FR-1: Told by mail (obsolete: nobody used it)': 'obsolete: nobody used it',
    '- **FR-1** **[Deprecated]** Told by mail': 'Deprecated',
    '- FR-1: Meldung per Mail (entfallen)': 'entfallen',
    '- FR-1: entfällt': 'entfällt',
    '- FR-1: ~~Told by mail~~ (removed)': 'removed',
    '- **FR-1**: ~~Told by mail~~ → FR-9': 'FR-9',
    '- FR-1: (gestrichen) Meldung per Mail': 'gestrichen',
    '- FR-1: (supprimée) Envoi par mail': 'supprimée',
    '- FR-1: (eliminado) Aviso por correo': 'eliminado',
    '- FR-1: Aviso por e-mail [removido]': 'removido',
    '- FR-1: 【廃止】メールで知らせる': '廃止',
    '- FR-1: メールで知らせる（廃止）': '廃止',
    '- FR-1: （已废弃）邮件通知': '已废弃',
    '- FR-1: 메일로 알린다 (폐기)': '폐기',
    '### FR-1 Told by mail (deprecated)\n\nAt once.': 'deprecated',
    '| ID | Requirement | Status |\n|---|---|---|\n| FR-1 | Told by mail | Removed |': 'Removed',
    '| ID | Anforderung | Status |\n|---|---|---|\n| FR-1 | Meldung | entfallen |': 'entfallen',
  };
  for (const [text, instead] of Object.entries(gone)) {
    it(`is retired by “${text.replaceAll('\n', '↵')}”`, async () => {
      const said = await standing(`${text}\n`);
      assert.ok(said === `retired: ${instead}` || (instead === 'Removed' && said.startsWith('retired')), said);
    });
  }

  for (const text of [
    '- FR-1: Removed users are archived',
    '- FR-1: List orders (cancelled, refunded)',
    '- FR-1: Show users (deleted)',
    '- FR-1: Cancelled by the user, an order is refunded',
    '- FR-1: Cancelled: the money is paid back',
    '- FR-1: Archive users (deleted after 30 days)',
    '- FR-1: Deleted for 30 days, a file comes back',
    '- FR-1: (deleted users) are listed',
    '- FR-1: Obsolete keys are revoked',
    '- FR-1: Withdrawn consents are kept',
    '- FR-1: Gelöschte Konten werden archiviert',
    '- FR-1: Zeige Konten (gelöscht)',
    '- FR-1: Les comptes supprimés sont archivés',
    '- FR-1: Usuarios eliminados',
    '- FR-1: 取消订单',
    '- FR-1: 删除用户',
    '- FR-1: 削除したユーザーを表示する',
    '- FR-1: 삭제 요청을 처리한다',
    '| ID | Requirement | Status |\n|---|---|---|\n| FR-1 | Told by mail | Open |',
    '| ID | Removed |\n|---|---|\n| FR-1 | Users that were removed are archived |',
  ]) {
    it(`is not meant by “${text.replaceAll('\n', '↵')}”`, async () => assert.equal(await standing(text), 'covered'));
  }
});
