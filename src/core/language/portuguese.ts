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

  blanks: {
    standIns: `
      a definir, a preencher, a determinar, por definir, por determinar, por confirmar, por decidir,
      ainda não definido, ainda não definida, ainda não definidos, ainda não decidido, ainda não decidida,
      ainda sem definição, pendente de definição, sem definição ainda
    `,
    states: 'pendente, em andamento, por fazer, a fazer, em curso, rascunho, em progresso, a confirmar',
    alone: `
      em redação, em aberto, em breve, a ser definido, a ser definida, a ser preenchido, a ser preenchida,
      a decidir, a completar, mais tarde, depois, preencher, seu nome, a combinar, a validar, por preencher,
      em construção, em elaboração, ainda não, indefinido, indefinida
    `,
    nothing: `
      desconhecido, nenhum, nenhuma, não se aplica, não aplicável, nada, n.a, nome, nomes, data, título, papel,
      função, equipe, equipa, ninguém
    `,
    promises: `
      ainda não se sabe, vamos definir isso, definiremos depois, definiremos mais tarde, definimos depois,
      vemos isso depois, veremos depois, veremos mais tarde, será definido, será definida, serão definidos,
      serão definidas, será preenchido, será preenchida, serão preenchidos, será completado, será decidido,
      será decidida, decidiremos, será detalhado, será detalhada, serão detalhados, detalhes em breve,
      falta definir, falta preencher, falta decidir, precisa de input, aguardando, à espera de, ainda não sabemos,
      ainda precisa ser definido, ainda precisa ser definida, precisa ser definido, precisa ser definida,
      fica por definir, ainda temos que definir, ainda temos de definir, vamos decidir depois,
      vamos decidir mais tarde
    `,
    copulas: 'é, está, são, estão, fica, ficam, continua, continuam, ainda',
    hedges: 'mas, provavelmente, talvez, ou, possivelmente',
    statuses: 'estado, status, situação, andamento, progresso',
    ordersAt: 'start',
    orders: 'descreva, descrever, explique, explicar, resuma, resumir, detalhe, detalhar',
    weakOrders: `
      liste, listar, enumere, indique, indicar, inclua, adicione, insira, complete, preencha, defina, escreva,
      mencione, identifique, especifique, forneça, cite, informe, apresente
    `,
    please: 'por favor, aqui, brevemente',
    here: `
      aqui, por favor, esta seção, esta secção, este documento, em poucas frases, em uma frase, numa frase,
      em um parágrafo, com suas palavras, a seguir, abaixo, seu projeto, sua equipe
    `,
    subjects: `
      o problema, os problemas, problema, o objetivo, os objetivos, objetivos, o contexto, a motivação, o escopo,
      o âmbito, a solução, a solução escolhida, as opções, as alternativas, alternativas, a abordagem,
      a arquitetura, os riscos, riscos, os requisitos, requisitos, os usuários, os utilizadores, o público,
      os interessados, as métricas, métricas, o cronograma, os marcos, marcos, as dependências, dependências,
      as premissas, premissas, o projeto, este projeto, a funcionalidade, esta funcionalidade, o lançamento,
      os casos de uso, casos de uso, as necessidades, a necessidade, os principais, as principais, a equipe,
      a equipa
    `,
    questions: 'o que, que, qual, quais, por que, por quê, porque, como, quem, quando, onde, para que, há',
    advice: `
      evite, seja, use, utilize, por exemplo, exemplo, ex, pense, lembre, certifique-se, não, por favor, mantenha
    `,
    purposes: 'esta seção descreve, esta secção descreve, esta seção deve, esta secção deve, nesta seção',
    inserts: `
      nome do, nome da, nome de, nomes dos, título do, data de, data do, link para, inserir, insira, seu, sua, aqui,
      descrição do, descrição da, descreva, descrever, a definir, a preencher, breve descrição, indicar, preencher,
      completar
    `,
    wanted: `
      nome, nomes, data, título, equipe, equipa, responsável, pessoa, papel, função, número, descrição, resumo,
      trimestre, prazo, e-mail, métrica, link, valor, sobrenome, gerente, gerente de produto, gestor, líder,
      desenvolvedor, revisor, aqui
    `,
    dateForms: 'dd/mm/aaaa, aaaa-mm-dd, dd-mm-aaaa, dd.mm.aaaa, mm/aaaa, dd/mm/aa',
    units: 'por cento, dias, semanas, meses, horas, minutos, segundos, anos, pontos',
    centuries: 'século, séculos, capítulo, tomo',
    articles: `
      um, uma, o, a, os, as, cada, todo, todos, toda, todas, este, esta, estes, estas, nenhum, nenhuma, sem, de, do,
      da, por
    `,
    things: `
      comentário, comentários, lista, listas, nota, notas, etiqueta, célula, células, campo, campos, prioridades,
      tarefas
    `,
    shown: `
      toca em, tocar em, clica em, clicar em, clique em, pressiona, pressionar, botão, tecla, teclas, mostra,
      mostrar, exibe, exibir, menu, aba, separador, palavra, texto, escolhe, seleciona, diz, chamado, chamada
    `,
    formats: `
      formato, formatos, padrão, variável, variáveis, sintaxe, tamanho, tamanhos, máscara, modelo, modelos
    `,
  },

  choices: {},

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};
