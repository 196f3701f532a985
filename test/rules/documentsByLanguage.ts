/** What somebody writes of one piece of work, in one language: sections with their headings, and what goes into a shell. */
export interface WrittenWork {
  readonly title: string;
  readonly problem: string;
  readonly requirements: string;
  readonly solution: string;
  readonly who: string;
  readonly when: string;
  /** A table of two options that says what each costs, with its heading. */
  readonly options: string;
  /** What somebody fills in. */
  readonly filled: {
    readonly why: string;
    readonly what: string;
    readonly rollout: string;
    readonly how: string;
    readonly who: string;
    /** Cells of a row: milestone, date, for whom. */
    readonly when: readonly string[];
    /** Cells of a row: metric, today, target, measured by. */
    readonly metric: readonly string[];
    /** Names of two options, and a word for each criterion. */
    readonly options: readonly [string, string];
    readonly judged: readonly [string, string, string, string, string];
  };
}

/** By language; Chinese in both of its scripts. */
export const works: Readonly<Record<string, WrittenWork>> = {
  English: {
    title: 'Library returns',
    problem: '## Why\n\nPeople queue for twenty minutes to hand a book back, and some keep it instead.',
    requirements: '## Requirements\n\n- FR-1: A reader returns a book at any branch.',
    solution: '## Solution\n\nEvery branch gets a return box with a reader that talks to the catalogue.',
    who: '## Who\n\nGrace Hopper leads it, Alan Turing builds it.',
    when: '## When\n\nAll branches by 2027-03-01.',
    options:
      '## Options\n\n| Option | Cost |\n| --- | --- |\n| Return box | 900 € a branch |\n| Counter | two salaries |',
    filled: {
      why: 'Readers wait twenty minutes and complain about it.',
      what: 'A reader returns a book at night.',
      rollout: 'First the branch in Bern, then Zurich, then all others.',
      how: 'A box reads the chip and books the return.',
      who: 'Grace Hopper leads it, Alan Turing builds it.',
      when: ['First branch', '2027-03-01', 'readers in Bern'],
      metric: ['Waiting time', '20 minutes', '2 minutes', 'branch managers'],
      options: ['Return box', 'Counter'],
      judged: ['low', '3 weeks', 'easy to change', 'pleasant', 'none'],
    },
  },
  German: {
    title: 'Bücherrückgabe',
    problem: '## Warum\n\nDie Leute stehen zwanzig Minuten an, um ein Buch abzugeben, und manche behalten es lieber.',
    requirements: '## Anforderungen\n\n- FR-1: Ein Buch kann in jeder Filiale zurückgegeben werden.',
    solution: '## Lösung\n\nJede Filiale bekommt einen Rückgabekasten, der mit dem Katalog spricht.',
    who: '## Zuständigkeiten\n\nSabine Krause leitet es, Jonas Weber baut es.',
    when: '## Zeitplan\n\nAlle Filialen bis zum 1. März 2027.',
    options:
      '## Varianten\n\n| Variante | Kosten |\n| --- | --- |\n| Rückgabekasten | 900 € je Filiale |\n| Theke | zwei Gehälter |',
    filled: {
      why: 'Die Leser warten zwanzig Minuten und beschweren sich darüber.',
      what: 'Ein Buch kann nachts zurückgegeben werden.',
      rollout: 'Zuerst die Filiale in Bern, danach Zürich, dann alle anderen.',
      how: 'Ein Kasten liest den Chip und bucht die Rückgabe.',
      who: 'Sabine Krause leitet es, Jonas Weber baut es.',
      when: ['Erste Filiale', '1. März 2027', 'Leser in Bern'],
      metric: ['Wartezeit', '20 Minuten', '2 Minuten', 'Filialleitung'],
      options: ['Rückgabekasten', 'Theke'],
      judged: ['gering', '3 Wochen', 'leicht zu ändern', 'angenehm', 'wenig'],
    },
  },
  French: {
    title: 'Retour des livres',
    problem: '## Pourquoi\n\nLes gens attendent vingt minutes pour rendre un livre, et certains préfèrent le garder.',
    requirements: '## Fonctionnalités\n\n- FR-1 : Un lecteur rend un livre dans n’importe quelle annexe.',
    solution: '## Solution\n\nChaque annexe reçoit une boîte de retour qui parle au catalogue.',
    who: '## Équipe\n\nClaire Moreau pilote le projet, Hugo Lambert le réalise.',
    when: '## Calendrier\n\nToutes les annexes pour le 1er mars 2027.',
    options:
      '## Options\n\n| Option | Coût |\n| --- | --- |\n| Boîte de retour | 900 € par annexe |\n| Guichet | deux salaires |',
    filled: {
      why: 'Les lecteurs attendent vingt minutes et s’en plaignent.',
      what: 'Un lecteur rend un livre la nuit.',
      rollout: 'D’abord l’annexe de Lyon, puis celle de Lille, ensuite toutes les autres.',
      how: 'Une boîte lit la puce et enregistre le retour.',
      who: 'Claire Moreau pilote le projet, Hugo Lambert le réalise.',
      when: ['Première annexe', '1er mars 2027', 'lecteurs de Lyon'],
      metric: ['Temps d’attente', '20 minutes', '2 minutes', 'responsables d’annexe'],
      options: ['Boîte de retour', 'Guichet'],
      judged: ['faible', '3 semaines', 'facile à modifier', 'agréable', 'peu'],
    },
  },
  Spanish: {
    title: 'Devolución de libros',
    problem: '## Por qué\n\nLa gente espera veinte minutos para devolver un libro, y algunos prefieren quedárselo.',
    requirements: '## Requerimientos\n\n- FR-1: Un lector devuelve un libro en cualquier sucursal.',
    solution: '## Solución\n\nCada sucursal recibe un buzón que habla con el catálogo.',
    who: '## Equipo\n\nLucía Romero lo dirige y Mateo Vargas lo construye.',
    when: '## Cronograma\n\nTodas las sucursales antes del 1 de marzo de 2027.',
    options:
      '## Alternativas consideradas\n\n| Opción | Coste |\n| --- | --- |\n| Buzón | 900 € por sucursal |\n| Mostrador | dos sueldos |',
    filled: {
      why: 'Los lectores esperan veinte minutos y se quejan de ello.',
      what: 'Un lector devuelve un libro de noche.',
      rollout: 'Primero la sucursal de Sevilla, luego la de Vigo y después todas las demás.',
      how: 'Un buzón lee el chip y registra la devolución.',
      who: 'Lucía Romero lo dirige y Mateo Vargas lo construye.',
      when: ['Primera sucursal', '1 de marzo de 2027', 'lectores de Sevilla'],
      metric: ['Tiempo de espera', '20 minutos', '2 minutos', 'jefes de sucursal'],
      options: ['Buzón', 'Mostrador'],
      judged: ['bajo', '3 semanas', 'fácil de cambiar', 'agradable', 'poca'],
    },
  },
  Portuguese: {
    title: 'Devolução de livros',
    problem: '## Por quê\n\nAs pessoas esperam vinte minutos para devolver um livro, e algumas não o devolvem mais.',
    requirements: '## Requisitos funcionais\n\n- FR-1: Um leitor devolve um livro em qualquer unidade.',
    solution: '## Solução\n\nCada unidade recebe uma caixa que fala com o catálogo.',
    who: '## Equipe\n\nBeatriz Nogueira lidera e Rafael Teixeira constrói.',
    when: '## Cronograma\n\nTodas as unidades até 1º de março de 2027.',
    options:
      '## Alternativas consideradas\n\n| Opção | Custo |\n| --- | --- |\n| Caixa | 900 € por unidade |\n| Balcão | dois salários |',
    filled: {
      why: 'Os leitores esperam vinte minutos e reclamam disso.',
      what: 'Um leitor devolve um livro à noite.',
      rollout: 'Primeiro a unidade de Recife, depois a de Olinda e em seguida todas as outras.',
      how: 'Uma caixa lê o chip e registra a devolução.',
      who: 'Beatriz Nogueira lidera e Rafael Teixeira constrói.',
      when: ['Primeira unidade', '1º de março de 2027', 'leitores de Recife'],
      metric: ['Tempo de espera', '20 minutos', '2 minutos', 'gerentes'],
      options: ['Caixa', 'Balcão'],
      judged: ['baixo', '3 semanas', 'fácil de mudar', 'agradável', 'pouca'],
    },
  },
  Japanese: {
    title: '図書の返却',
    problem: '## 背景\n\n本を返すのに二十分も並ぶため、返さない人が増えている。',
    requirements: '## 機能要件\n\n- FR-1: どの分館でも本を返せる。',
    solution: '## 設計\n\n各分館に返却ボックスを置き、蔵書システムとつなぐ。',
    who: '## 体制\n\n佐藤さんがリードし、高橋さんが実装する。',
    when: '## 日程\n\n2027年3月1日までに全分館で使えるようにする。',
    options: '## 選択肢\n\n| 案 | 費用 |\n| --- | --- |\n| 返却ボックス | 1館あたり10万円 |\n| 窓口 | 二人分の給与 |',
    filled: {
      why: '利用者は二十分も待たされ、苦情が出ている。',
      what: '夜でも本を返せる。',
      rollout: 'まず札幌の分館、次に函館、その後すべての分館に公開する。',
      how: 'ボックスがタグを読み取り、返却を記録する。',
      who: '佐藤さんがリードし、高橋さんが実装する。',
      when: ['最初の分館', '2027年3月1日', '札幌の利用者'],
      metric: ['待ち時間', '20分', '2分', '館長'],
      options: ['返却ボックス', '窓口'],
      judged: ['安い', '3週間', '変更しやすい', '扱いやすい', '少ない'],
    },
  },
  Korean: {
    title: '도서 반납',
    problem: '## 배경\n\n책을 반납하려고 이십 분씩 줄을 서야 해서 반납하지 않는 사람이 늘고 있다.',
    requirements: '## 기능 요구사항\n\n- FR-1: 어느 분관에서나 책을 반납할 수 있다.',
    solution: '## 설계\n\n분관마다 반납함을 두고 장서 시스템과 연결한다.',
    who: '## 담당\n\n김민지 님이 이끌고 박준호 님이 개발한다.',
    when: '## 추진 일정\n\n2027년 3월 1일까지 모든 분관에 적용한다.',
    options: '## 방안 비교\n\n| 방안 | 비용 |\n| --- | --- |\n| 반납함 | 분관당 100만 원 |\n| 창구 | 두 사람 급여 |',
    filled: {
      why: '이용자가 이십 분을 기다려야 해서 불만이 많다.',
      what: '밤에도 책을 반납할 수 있다.',
      rollout: '먼저 부산 분관, 그다음 대구, 이후 모든 분관에 공개한다.',
      how: '반납함이 칩을 읽고 반납을 기록한다.',
      who: '김민지 님이 이끌고 박준호 님이 개발한다.',
      when: ['첫 분관', '2027년 3월 1일', '부산 이용자'],
      metric: ['대기 시간', '20분', '2분', '분관장'],
      options: ['반납함', '창구'],
      judged: ['저렴', '3주', '바꾸기 쉽다', '쓰기 편하다', '적음'],
    },
  },
  'Chinese, simplified': {
    title: '图书归还',
    problem: '## 背景\n\n读者还书要排队二十分钟，有人干脆不还了。',
    requirements: '## 功能需求\n\n- FR-1：读者可以在任何分馆还书。',
    solution: '## 技术方案\n\n每个分馆放一个还书箱，与馆藏系统相连。',
    who: '## 团队\n\n王芳负责，李强开发。',
    when: '## 排期\n\n2027年3月1日前所有分馆上线。',
    options: '## 方案对比\n\n| 方案 | 成本 |\n| --- | --- |\n| 还书箱 | 每馆五千元 |\n| 柜台 | 两个人的工资 |',
    filled: {
      why: '读者要等二十分钟，经常投诉。',
      what: '读者可以在夜里还书。',
      rollout: '先在杭州的分馆上线，然后是苏州，最后推广到所有分馆。',
      how: '还书箱读取芯片并登记归还。',
      who: '王芳负责，李强开发。',
      when: ['第一个分馆', '2027年3月1日', '杭州的读者'],
      metric: ['等待时间', '20分钟', '2分钟', '馆长'],
      options: ['还书箱', '柜台'],
      judged: ['低', '3周', '容易修改', '好用', '少'],
    },
  },
  'Chinese, traditional': {
    title: '圖書歸還',
    problem: '## 背景\n\n讀者還書要排隊二十分鐘，有人乾脆不還了。',
    requirements: '## 功能需求\n\n- FR-1：讀者可以在任何分館還書。',
    solution: '## 技術方案\n\n每個分館放一個還書箱，與館藏系統相連。',
    who: '## 團隊\n\n王芳負責，李強開發。',
    when: '## 時程\n\n2027年3月1日前所有分館上線。',
    options: '## 方案比較\n\n| 方案 | 成本 |\n| --- | --- |\n| 還書箱 | 每館五千元 |\n| 櫃台 | 兩個人的薪水 |',
    filled: {
      why: '讀者要等二十分鐘，經常抱怨。',
      what: '讀者可以在夜裡還書。',
      rollout: '先在台南的分館上線，然後是高雄，最後推廣到所有分館。',
      how: '還書箱讀取晶片並登記歸還。',
      who: '王芳負責，李強開發。',
      when: ['第一個分館', '2027年3月1日', '台南的讀者'],
      metric: ['等待時間', '20分鐘', '2分鐘', '館長'],
      options: ['還書箱', '櫃台'],
      judged: ['低', '3週', '容易修改', '好用', '少'],
    },
  },
};
