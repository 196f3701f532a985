import assert from 'node:assert/strict';
import { headingIndexOf } from '../../../src/core/language/headingIndex.js';
import { normalizeHeading } from '../../../src/core/language/normalizeHeading.js';
import { readHeading } from '../../../src/core/language/readHeading.js';
import { testCharter } from '../document/testCharter.js';

const index = headingIndexOf(testCharter());

function decisions(heading: string): string | undefined {
  const reading = readHeading(heading, index);
  return reading && [...reading.answers].sort().join(' ');
}

/** Asserts that headings, divided by `|`, are all about `expected`; empty: neutral. */
function about(expected: string, headings: string): void {
  for (const heading of headings.split('|').map((one) => one.trim())) {
    assert.equal(decisions(heading), expected, heading);
  }
}

describe('A heading that two languages share but for accents or a plural', () => {
  it('is read as it is written', () => {
    about('what', 'Metas | 2. Metas | Présentation | Hypothèses | Personas | Sumario');
    about('', 'Meta | Presentations | Comments | Sumário');
    about('how', 'Comment | Comment :');
    about('why', 'Hypotheses');
  });
});

describe('A heading, normalised', () => {
  it('loses numbering of every sort', () => {
    for (const heading of [
      '1. Goals',
      '1.1 Goals',
      '2) Goals',
      '(3) Goals',
      'IV. Goals',
      'A. Goals',
      '§ 2 Goals',
      'Chapter 3: Goals',
      '①Goals',
      'Section 2 - Goals',
    ]) {
      assert.deepEqual(readHeading(heading, index)?.aliases, ['goal'], heading);
    }
    for (const heading of [
      '一、目标',
      '（二）目标',
      '第1章 目标',
      '第三节 目标',
      '3、目标',
      '1-1. 目标',
      '2-3-1 目標',
      '1目标',
      '제2장 목표',
      '가. 목표',
    ]) {
      assert.equal(decisions(heading), 'what', heading);
    }
  });

  it('loses case, width, accents, emoji, remarks, punctuation and plural', () => {
    assert.equal(normalizeHeading('🚀 ＧＯＡＬＳ').whole, 'goal');
    assert.equal(normalizeHeading(':dart: Goals:').whole, 'goal');
    assert.equal(normalizeHeading('Goals (optional)').whole, 'goal');
    assert.equal(normalizeHeading('Goals [optional]').whole, 'goal');
    assert.equal(normalizeHeading('目标（可选）').whole, '目标');
    assert.equal(normalizeHeading('Motivación').whole, normalizeHeading('Motivacion').whole);
    assert.equal(normalizeHeading('User Stories').whole, normalizeHeading('user story').whole);
    assert.equal(normalizeHeading('背景與動機').whole, '背景与动机');
  });

  it('keeps a date, and a word that is no joint', () => {
    assert.equal(normalizeHeading('2027-03-01 例会').whole, '2027 03 01 例会');
    assert.deepEqual(normalizeHeading('参与者').pieces[0]?.parts, ['参与者']);
    assert.deepEqual(normalizeHeading('目标与范围').pieces[0]?.parts, ['目标', '范围']);
  });

  it('takes both ways to write a plan for one', () => {
    assert.equal(normalizeHeading('專案計畫').whole, normalizeHeading('专案计划').whole);
  });

  it('keeps a heading that is nothing but a number', () => {
    assert.equal(normalizeHeading('1.16').whole, '1.16');
    assert.equal(normalizeHeading('').whole, '');
  });
});

describe('A heading is about', () => {
  it('one decision', () => {
    about(
      'why',
      'Problem statement | Background & Context | Why now? | The status quo | 背景 | 現状の課題 | 문제 정의 | Ausgangslage',
    );
    about('why', 'Contexte et enjeux | Planteamiento del problema | Justificativa do projeto | 問題描述');
    about(
      'what',
      'Non-goals | Success metrics | User stories | Target users | 功能需求 | 機能要件 | 성공 지표 | Anwendungsfälle',
    );
    about('what', 'Périmètre | Historias de usuario | Público-alvo | Non-functional requirements | 驗收標準');
    about(
      'how',
      'Detailed design | Alternatives considered | Test plan | 技术方案 | アーキテクチャ | 상세 설계 | Datenmodell',
    );
    about('how', 'Chosen solution | Selected option | Gewählte Variante | Solution retenue | Opción elegida');
    about('how', 'Abordagem escolhida | 採用案 | 採用した方式 | 선택한 방안 | 최종안 | 选定方案 | 最終方案');
    about('how', 'Plan de tests | Modelo de datos | Riscos e mitigações | Risks & mitigations | 替代方案');
    about(
      'who',
      'Roles & responsibilities | Reviewers | RACI | 负责人 | 体制 | 담당자 | Beteiligte | Parties prenantes',
    );
    about('who', 'Partes interesadas | Papéis e responsabilidades');
    about(
      'when',
      'Timeline | Graduation criteria | Rollout plan | 里程碑 | スケジュール | 일정 | Meilensteine | Feuille de route',
    );
    about('when', 'Cronograma | Marcos | 時程');
  });

  it('several decisions', () => {
    about(
      'what when',
      'Goals and timeline | 目标与时间表 | Ziele und Zeitplan | スコープとスケジュール | Objetivos y cronograma',
    );
    about('what why', 'Goals/Motivation | Contexte et objectifs | 背景与目标');
    assert.equal(decisions('人员与排期'), 'when who');
  });

  it('nothing, when it is neutral', () => {
    about(
      '',
      'Glossary | References | Changelog | Open questions | Table of contents | Appendix | 术语表 | 変更履歴 | 부록',
    );
    about('', 'Anhang | Questions ouvertes | Glosario | Perguntas em aberto');
  });

  it('what stands behind a neutral word and a colon', () => {
    assert.equal(decisions('Appendix B: Data model'), 'how');
  });

  it('nothing known, when no table has it', () => {
    assert.equal(decisions('Blue whales'), undefined);
  });

  it('little, when a known word is lost in a long sentence', () => {
    for (const heading of [
      'Introduce pod level resource requirements everywhere',
      '面向全市公共图书馆读者的移动借阅服务总体技术方案',
      '図書館の利用者が予約した本を受け取るまでの画面遷移',
    ])
      assert.equal(readHeading(heading, index)?.strength, 'hint', heading);
  });
});

describe('The head of a heading decides', () => {
  it('at the end in English, at the start in Romance languages', () => {
    about('what', 'Risk requirements | Requisitos de migración');
    about('how', 'Goal architecture');
  });
});
