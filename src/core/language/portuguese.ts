import type { LanguagePack } from './language.js';

export const portuguese: LanguagePack = {
  name: 'Portuguese',
  head: 'first',
  groups: [
    {
      answers: ['why'],
      headings: `
        por que, razão, razões, necessidade, finalidade, visão, visão do produto, oportunidade, justificativa
      `,
      phrases: `
        problema, oportunidade, motivação, contexto, contextualização, declaração do problema, descrição do problema,
        definição do problema, problema a ser resolvido, problema a resolver, situação atual, cenário atual,
        estado atual, análise de mercado, análise competitiva, análise da concorrência, proposta de valor,
        valor de negócio, dores, benefício esperado, justificativa
      `,
    },
    {
      answers: ['why', 'what'],
      subsections: ['what'],
      headings: 'visão geral, visão geral do produto, contexto e objetivos',
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'resumo, resumo executivo, sumário executivo',
      weak: 'introdução, descrição, descrição geral, apresentação, sobre',
    },
    {
      answers: ['what'],
      headings: `
        o quê, o que foi feito, escopo, âmbito, recursos do produto, utilizadores, premissas, suposições, restrições,
        entregáveis, casos de uso
      `,
      phrases: `
        objetivo, funcionalidade, histórias de usuário, histórias de utilizador, casos de uso, cenário de uso,
        persona, usuário, público alvo, perfil de usuário, fora do escopo, fora de escopo, dentro do escopo, escopo,
        critério de aceitação, critério de aceite, critérios de sucesso, métrica, indicador chave,
        indicador de sucesso, experiência do usuário, jornada do usuário, fluxo do usuário, regras de negócio,
        trabalhos futuros, melhorias futuras, interfaces do sistema
      `,
      hints: 'função, experiência, módulo, gestão, gerenciamento',
    },
    { answers: ['what', 'how'], subsections: ['how'], headings: 'proposta, solução proposta, recomendação' },
    {
      answers: ['how'],
      headings: `
        como funciona, solução, desenho, arquitetura, implementação, abordagem, decisão, consequências, riscos,
        opções, testes, segurança, implantação, desvantagens, modelo, tabelas
      `,
      phrases: `
        arquitetura, desenho da solução, desenho técnico, solução técnica, projeto técnico, especificação técnica,
        especificações técnicas, detalhes de implementação, implementação, modelo de dados, modelagem,
        banco de dados, base de dados, esquema, fluxo de dados, diagrama, plano de testes, estratégia de testes,
        plano de migração, migração, compatibilidade, reversão, monitoramento, risco, alternativa,
        opções consideradas, análise de impacto, tratamento de erros, considerações técnicas, dívida técnica,
        estrutura de pastas, stack, integração com, configurações, exemplos de código, criptografia
      `,
      hints: `
        solução, técnico, implantação, componente, serviço, teste, estrutura, integração, segurança, dados, tabela
      `,
    },
    {
      answers: ['how'],
      perhaps: ['when'],
      headings: 'plano de implementação, plano de ação, plano de execução, plano de implantação',
    },
    {
      answers: ['who'],
      headings: 'quem, equipa, responsáveis, contatos, aprovações, interessados, papéis',
      phrases: `
        partes interessadas, interessados, equipe, time do projeto, responsável, responsáveis, responsabilidades,
        divisão de tarefas, revisor, aprovador, aprovadores, governança, recursos humanos
      `,
    },
    {
      answers: ['when'],
      headings: `
        quando, planejamento, planeamento, prazos, marcos, datas, plano, roteiro, esforço
      `,
      phrases: `
        cronograma, calendário, linha do tempo, planejamento, marcos, data de entrega, datas importantes,
        data limite, data de lançamento, plano de entrega, plano de projeto, plano de trabalho, estimativa,
        próximos passos, fases do projeto, roadmap
      `,
      hints: 'fase, etapa',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: 'lançamento',
      phrases: `
        plano de lançamento, estratégia de lançamento, estratégia de implantação, implantação gradual,
        implantação progressiva, implantação por fases, lançamento gradual, lançamento por fases
      `,
      hints: 'lançamento',
    },
    { answers: ['what'], titles: true, phrases: 'requisito' },
    {
      answers: [],
      phrases: `
        documento de requisitos, documento de design, documento de arquitetura, documento técnico,
        especificação de requisitos
      `,
    },
    {
      answers: [],
      headings: 'conteúdo, definições, observações, outros, licença, histórico',
      phrases: `
        glossário, terminologia, bibliografia, histórico de alterações, histórico de versões, histórico de revisões,
        registro de alterações, controle de versão, perguntas em aberto, questões em aberto, pontos em aberto,
        pendências, agradecimento
      `,
    },
    { answers: [], open: true, phrases: 'apêndice, anexo, perguntas frequentes' },
  ],
  labels: {
    who: `
      responsável, responsáveis, proprietário, dono, dona, autor, autora, autores, redigido por, elaborado por,
      revisor, revisores, revisado por, aprovador, aprovadores, aprovado por, equipe, equipa, líder, líder técnico,
      gerente de projeto, gerente de produto, contato, desenvolvedor, desenvolvedores, designer, participantes,
      colaboradores, interessados, encarregado, atribuído a, quem
    `,
    discipline: '',
    when: `
      data limite, data alvo, data de entrega, data de lançamento, data prevista, entrega, lançamento, marco,
      prazo, início, fim, término, período, duração, quando, versão alvo, fase, vencimento, estimativa,
      conclusão prevista
    `,
    document: 'data, data de criação, criado em',
  },
  reasons: {
    problem: `
        problema, problemas, difícil, dificuldade, impossível, falta, carece, ausência, lento, custoso, trabalhoso,
        complicado, erros, infelizmente, no entanto, porém, precisam, necessidade, limitações, não conseguem,
        não existe, perdem, atualmente
      `,
    purpose: `
        para que, a fim de, com o objetivo de, melhorar, reduzir, evitar, permitir, permite, facilitar, simplificar,
        aumentar, benefício, valor, porque, agilizar, garantir
      `,
  },

  calendar: {},

  people: {},

  blanks: {},

  choices: {},

  measures: {},

  launches: {},

  owners: {
    owner: `
      responsável, responsáveis, proprietário, proprietária, dono, dona, a cargo de, encarregado, encarregada,
      pessoa responsável
    `,
    accountable: 'prestador de contas, aprovador, aprovadora',
    decider: 'decisor, decisora, quem decide, decidido por, decisão final, responsável pela decisão',
    coOwner: `
      corresponsável, corresponsáveis, co-responsável, co-responsáveis, coproprietário, coproprietários,
      responsáveis conjuntos, responsabilidade compartilhada
    `,
    of: 'pelos, pelas, pelo, pela, da, do, das, dos, de, desta, deste, por, para, a, o, os, as',
    itself: `
      esta seção, esta secção, desta seção, esta parte, este documento, esta decisão, a decisão, a decisão
      final, o documento, seção, decisão, documento, prd, isto, isso, aqui, disso
    `,
    asked: {
      why: 'por que fazemos isso, por que construímos',
      what: 'o que construímos, o que é construído, o que vamos construir, o que entregamos, o que fazemos',
      how: 'como construímos, como é construído, como será feito',
      who: 'quem constrói, quem faz o quê, quem trabalha nisso',
      when: 'quando entregamos, quando sai, quando é lançado, quando fica pronto',
    },
    owns: `
      decide, decidem, decide sobre, decidem sobre, é responsável por, são responsáveis por, é responsável, são
      responsáveis, é responsável pela, é responsável pelo, é responsável pelos, é responsável pelas, são
      responsáveis pela, são responsáveis pelo, tem a palavra final, têm a palavra final, tem a última palavra,
      têm a última palavra, responde por, respondem por, é dono de, é dona de
    `,
    ownedBy: `
      decidido por, decidida por, a cargo de, está a cargo de, é responsabilidade de, sob responsabilidade de, a
      decisão é de, a decisão cabe a, cabe a, pertence a, fica a cargo de
    `,
    particles: '',
    together: 'juntos, juntas, conjuntamente, em conjunto, ambos, ambas',
    joints: 'e, ou, e/ou, com, junto com, juntamente com, em conjunto com, bem como',
    articles: 'o, a, os, as, nosso, nossa, um, uma',
    ownTeam: 'sua equipe, sua equipa, seu time, a equipe, a equipa, o time, seu grupo, equipe, time',
    team: 'equipe, equipa, time, times, grupo, comitê, comité, squad',
    standIn: `
      interin*, suplent*, substitu*, em nome de, até, provis*, temporári*, enquanto, depois, em seguida, a
      partir de, desde, durante, na ausência, adjunt*, delegad*, no lugar de, em exercício, ausência, ausente,
      férias, licença, afastad*
    `,
    insteadOf: 'por, para, pela, pelo',
    consulted: `
      consult*, informad*, informar, apoio, ajuda, assessor*, conselho, acordo, colabora*, contribu*, revis*,
      apoiad*
    `,
    product: `
      produto, gerente de produto, gestor de produto, gestora de produto, responsável de produto, equipe de
      produto, time de produto, gestão de produto
    `,
    engineering: `
      engenharia, desenvolvimento, gerente de engenharia, gestor de engenharia, gestora de engenharia, líder
      técnico, líder técnica, equipe de engenharia, time de engenharia, equipe técnica
    `,
    remarks: `
      chef*, diretor*, gerente*, gestor*, responsáve*, produto*, engenheir*, desenvolvedor*, marketing, vendas,
      finanças, jurídico, escritório, departamento, segunda*, terça*, quarta*, quinta*, sexta*, desde, ver,
      todos, ninguém, serviço*, sistema*
    `,
    labels: { owner: 'Responsável', consulted: 'consultado', colon: ': ' },
  },

  technology: {
    headings: `
      arquitetura, modelo de dados, banco de dados, base de dados, implementação, implementação técnica, design
      técnico, projeto técnico, solução técnica, abordagem técnica, detalhes técnicos, notas técnicas, esquema,
      infraestrutura, pilha tecnológica, diagrama de classes, diagrama de sequência, algoritmo, servidor,
      funcionamento interno, por dentro, internamente, nos bastidores, como é construído
    `,
    forUsers: `
      arquitetura da informação, arquitetura de informação, integração de novos, interface do usuário,
      interface, telas, protótipos, fluxo do usuário, fluxos do usuário, jornada, experiência do usuário,
      experiência, api pública, api de parceiros, acessibilidade, ajustes, configuraç*
    `,
    asIs: `
      situação atual, estado atual, arquitetura atual, sistema atual, solução atual, funcionamento atual,
      processo atual, cenário atual, contexto
    `,
    today: 'hoje, atualmente, no momento, por enquanto, existente*, até agora, hoje em dia',
    parts: `
      chave estrangeira, chaves estrangeiras, chave primária, microsserviço*, microserviço*, monólito*, cache,
      tarefa cron, tarefa agendada, réplica*, api rest
    `,
    perhapsParts: `
      banco de dados, bancos de dados, base de dados, tabela, tabelas, coluna*, linha, linhas, fila, filas,
      servidor*, tarefa, classe, classes, consulta*, mensagem, mensagens, evento, função, biblioteca*, esquema,
      script*, transaç*, gateway, índice*, contêiner*
    `,
    besides: `
      não funciona*, não-funciona*, requisito*, implantação, lançamento, risco*, dependência*, restriç*,
      premissa*, alternativa*, opções, perguntas em aberto, questões em aberto, anexo*, glossário, teste*,
      migração, segurança, privacidade, princípios, funcionalidades, plano, exemplos
    `,
  },
};
