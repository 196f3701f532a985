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
    document: 'data, data de criação, criado em, versão, versão do documento',
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

  calendar: {
    months: 'janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro',
    monthsShort: 'jan, fev, mar, abr, jun, jul, ago, set, out, nov, dez',
    weekdays: `
      segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda feira, terça feira, quarta feira,
      quinta feira, sexta feira, sábado, domingo
    `,
    seasons: 'primavera, verão, outono, inverno',
    doubtful: 'mar, ago, set, out',
    parts: `
      início, inícios, começo, meados, em meados, fim, final, fins, primeira semana, segunda semana, última semana,
      primeira quinzena, segunda quinzena, primeira metade, segunda metade
    `,
    near: 'próximo, próxima, este, esta, neste, nesta, seguinte, que vem, corrente',
    glue: 'de, do, da, dos, das, o, a, no, na, ou',
    by: `
      em, no, na, nos, nas, até, até o, até a, antes de, antes do, antes da, depois de, depois do, depois da, após,
      após o, após a, desde, a partir de, a partir do, a partir da, para, para o, para a, durante, durante o,
      por volta de, com, a tempo do, a tempo da, pelo, no mais tardar em
    `,
    within: 'com, em, na, no, para, a partir de, até, com a, a partir da',
    behind: '',
    ordinals: 'primeiro, primeira, segundo, segunda, terceiro, terceira, quarto, quarta, último, última',
    ordinalMarks: 'º, ª, o, a',
    counts: `
      um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta,
      um par de
    `,
    units: `
      dia, dias, semana, semanas, mês, meses, trimestre, trimestres, ano, anos, sprint, sprints, dias úteis,
      dias-pessoa, quinzena, quinzenas
    `,
    shortUnits: 'hora, horas, minuto, minutos',
    years: 'ano',
    monthWords: 'mês',
    quarters: 'trimestre',
    weeks: 'semana',
    semesters: 'semestre',
    halves: 'metade',
    fiscal: 'ano fiscal, exercício fiscal',
    events: `
      Natal, Páscoa, Carnaval, Ano Novo, Réveillon, Festas Juninas, Dia das Mães, Dia dos Pais, Dia das Crianças,
      férias de verão, férias escolares, férias de julho, volta às aulas, festas de fim de ano, congelamento,
      congelamento do código, Semana Santa
    `,
    releases: 'versão, lançamento, entrega, edição, sprint, iteração, marco',
    stages: 'beta, alfa',
    dates: `
      amanhã, depois de amanhã, fim do ano, fim de ano, final do ano, final de ano, fim do mês, final do mês,
      virada do ano, a semana seguinte, na semana seguinte
    `,
    durations: 'meio ano, um semestre, uma quinzena, um ano e meio, ano e meio',
    rhythm: `
      cada, por, todo, todos os, todas as, toda, semanal, semanais, mensal, diário, diária, diariamente, vezes
    `,
    looksLike: `
      um dia, algum dia, dia a dia, dia após dia, afinal, a fim de, com o fim de, por fim, esta versão, esta sprint,
      fase, fases, etapa, passo, seção, capítulo, tabela, figura, equipe, nível, anexo, opção, variante, ao final,
      no final das contas
    `,
    signs: { year: '', month: '', day: '' },
    past: `
      falhou, fracassou, atrasou, última tentativa, tentativa anterior, primeira tentativa, ano passado, mês passado,
      trimestre passado, semana passada, verão passado, anteriormente, originalmente, antigamente, foi adiado,
      foi cancelado, foi adiada, há anos, em vão, perdemos, discutimos
    `,
    plans: `
      será, serão, estará, estarão, planeja, planejamos, planejado, planejada, previsto, prevista, prevemos, queremos,
      esperamos, lançar, lançaremos, lançá-lo, lançamento, sairá, publicar, publicaremos, entregar, entregaremos,
      vamos, vai sair, no máximo, objetivo, pronto, pronta, plano, prazo, data limite, deve estar, deve sair,
      programado, programada, entrar no ar, entra no ar
    `,
    ours: `
      previsto, prevista, queremos, planejamos, lançaremos, vamos lançar, sairá com, sai com, próxima versão
    `,
    ownTime: `
      válido, válida, válidos, válidas, validade, expira*, caduca*, retenção, retidos, guardados, guardadas,
      guardamos, armazenados, armazenadas, mantidos, mantidas, certificado*, contrato, contratos, licença, licenças,
      garantia, disponibilidade, tempo de resposta, apagados, excluídos, arquivados, cópia de segurança, fim de vida, deixará de ter suporte, sem suporte,
      fim do suporte
    `,
    needs: `
      precisa, precisam, requer, requerem, exige, exigem, depende, dependem, baseado em, baseada em, compatível,
      compatíveis, pelo menos, no mínimo, ou superior, ou posterior, suporta, usa, utiliza, testado com, tem de estar
    `,
    ofDocument: `
      criado em, atualizado em, última atualização, última modificação, data de criação, modificado em, gerado em,
      versão do documento, documento gerado
    `,
  },

  people: {},

  blanks: {},

  choices: {},

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};
