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
      headings: 'plano de implementação, plano de ação, plano de execução',
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
        data limite, plano de entrega, plano de projeto, plano de trabalho, estimativa,
        próximos passos, fases do projeto, roadmap
      `,
      hints: 'fase, etapa',
    },
    {
      answers: ['rollout', 'when'],
      otherwise: ['when'],
      headings: 'quando lançamos, quando será lançado, quando é o lançamento',
      phrases: `
        data de lançamento, data de implantação, cronograma de lançamento, calendário de lançamento,
        cronograma de implantação
      `,
    },
    {
      answers: ['rollout'],
      perhaps: ['when'],
      otherwise: ['when'],
      phrases: 'plano de publicação, estratégia de publicação, plano de liberação, plano de versões',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: 'entrada em operação, entrega progressiva, entrada em produção, implantação e migração, lançamento',
      phrases: `
        plano de implantação, entrada em operação, entrega progressiva, plano de lançamento, estratégia de lançamento, estratégia de implantação, implantação gradual,
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

  measures: {
    headings: `
      sucesso, métricas, indicadores, kpi, medição, metas, resultados-chave, resultados chave, valores-alvo,
      impacto esperado
    `,
    phrases: `
      métrica* de sucesso, métricas-chave, métricas chave, métrica* de negócio, critério* de sucesso,
      critério* de êxito, indicador* de sucesso, indicadores de sucesso, indicador* chave, indicadores chave,
      indicador* de desempenho, indicadores de desempenho, medida* de sucesso, medir o sucesso, mediremos, medimos,
      como medir, vamos medir, fatores de sucesso, saberemos, vamos saber, como sabemos, como saber, o que é sucesso,
      definição de sucesso, resultados-chave, resultados chave, objetivos mensuráveis, resultados mensuráveis,
      metas mensuráveis, deu certo
    `,
    goals: 'objetivo*, meta, metas, resultados esperados, resultados, benefícios esperados',
    notGoals: `
      não objetivo*, não é objetivo, não objectivos, fora dos objetivos, público alvo, usuários alvo, data alvo,
      grupo alvo
    `,
    measures: `
      nps, csat, satisfação, taxa, taxas, conversão, conversões, retenção, abandono*, receita*, faturamento, faturação,
      vendas, margem, nota, estrelas, pontuação, adoção, ativaç*, usuários ativos, utilizadores ativos,
      clientes ativos, participação de mercado, produtividade
    `,
    counted: `
      chamada*, ligação, ligações, ticket*, chamado*, queixa*, reclamaç*, incidente*, pedido*, tempo*, prazo*,
      cadastros, registos, taxa de erro*, custo*, erros, dúvida*, pergunta*
    `,
    uses: `
      usa, usam, usem, utiliz*, adot*, se cadastr*, compram, pagam, recomend*, voltam, sozinhos, por conta própria,
      sem ajuda, sem ligar
    `,
    change: `
      reduz*, reduç*, aument*, melhor*, diminu*, baix*, sobe, sobem, subir, subida, dobr*, duplic*, triplic*, encurt*,
      aceler*, menos, mais de, mais rápid*, cresc*, economiz*, poup*, passa de, passar de, passam de, passa para, cai,
      caem, cair, increment*, em vez de, ao invés de, elimin*
    `,
    targets: `
      pelo menos, no mínimo, no máximo, acima de, abaixo de, mais de, menos de, superior* a, inferior* a, maior que,
      maior do que, menor que, menor do que, supera*, atingi*, alcanç*, chegar a, ultrapass*, mínimo, ou mais,
      ou menos, em menos de
    `,
    numbers: `
      dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta, quarenta,
      cinquenta, cem, centenas, mil, milhares, milhão, milhões, dúzia*, um dia, uma hora, um minuto, uma semana
    `,
    shares: `
      metade, meio, meia, terço, terços, um quarto, três quartos, quinto, décimo, dobro, triplo, vezes mais,
      vezes menos, por cento, pontos percentuais, em cada dez, em cada três, em cada quatro, maioria
    `,
    nobody: 'ninguém, zero, nem uma só, nunca mais',
    no: 'nenhum, nenhuma',
    all: 'todos, todas, cada, todo mundo, toda a gente',
    units: 'segundo, segundos, minuto*, hora*, dia, dias, semana*, mês, meses',
    joints: 'para, a, até, em vez de, ao invés de',
    wants: `
      queremos, quer, querer, objetivo*, meta, deve, devem, deverá*, deveria*, buscamos, esperamos, vamos,
      para reduzir, para aumentar
    `,
    success: `
      sucesso se, sucesso quando, o sucesso é, sucesso significa, bem-sucedido se, deu certo se, deu certo quando,
      terá dado certo, teremos, saberemos, pronto quando, satisfeitos se, medido por, mediremos, medimos,
      nosso objetivo, o objetivo é, a meta é, nossa meta, indicador
    `,
    product: `
      limite*, cota, máximo, máxima, máx, preço*, tarifa*, desconto*, tamanho*, mb, kb, gb, caracteres, suporta,
      aceita, até, por página, pesa, assentos, lugares, tentativas, colunas, linhas, campos, formatos, idiomas,
      imposto*
    `,
    can: 'pode, podem, poderá*, permite, permitem, mostra, mostram, exibe',
    numbered: `
      versão, fase, passo, etapa, seção, secção, página, capítulo, número, artigo, nível, iteração, requisito, semana,
      onda, norma
    `,
    numerals: '',
    counters: '',
  },

  launches: {
    about: `
      lançamento*, lançar, lançamos, implantação*, implantações, entrada em produção, entrada em operação,
      colocação em produção, piloto, plano de publicação, entrega progressiva, disponibilização, plano de entrega
    `,
    stages: `
      beta, alfa, piloto, pilotos, teste piloto, fase piloto, projeto piloto, acesso antecipado, prévia, feature flag*,
      bandeira, canário, canary, por convite, fase de testes
    `,
    counted: 'fase, onda, etapa, passo, grupo, lote',
    steps: 'primeira onda, segunda onda, terceira onda, última onda, primeira leva, segunda leva, onda 1, onda 2',
    gives: `
      implantamos, implantad*, implantar, lançamos, lançar, lançado em, lançado para, lançamento em, lançamento para,
      liber*, abrimos, disponibiliz*, ativamos, habilitamos, testa com, testamos, experimentam, oferecemos, começamos,
      começando, iniciamos, ampliamos, ampliar, expandimos, estendemos, entra no ar, vai ao ar
    `,
    offers: `
      disponível para, disponível em, disponíveis para, receb*, terão acesso, têm acesso, acesso a, ativ*, habilit*,
      testam, oferec*, seguem, aberto a, aberto para, atrás de
    `,
    first: `
      primeiro, primeira, primeiros, primeiras, no início, inicialmente, a princípio, começamos por, começamos com,
      em primeiro lugar, só, somente, apenas
    `,
    then: `
      depois, em seguida, mais tarde, a seguir, seguido de, seguidos de, finalmente, por fim, até, antes de, antes das,
      antes dos, seguem, posteriormente, então, após
    `,
    everyone: `
      todos os outros, todas as outras, os outros, as outras, os demais, as demais, o resto, o restante, todo mundo,
      toda a gente, todos os clientes, todos os usuários, de uma vez, ao mesmo tempo, restantes, demais, 100 %, 100%
    `,
    gradual: `
      gradualmente, progressivamente, aos poucos, pouco a pouco, por fases, por etapas, em fases, em etapas, em ondas,
      por ondas, em lotes, passo a passo, um a um, um por um, país por país, equipe por equipe, de forma gradual,
      de maneira gradual, escalonad*
    `,
    audience: `
      usuári*, utilizador*, cliente*, funcionári*, colaborador*, colega*, equipe*, equipa*, time, times, intern*,
      região, regiões, país, países, mercado, mercados, cidade*, sede*, loja*, clínica*, hospita*, escola*,
      escritório*, parceir*, empresa*, testador*, voluntári*, assinante*, membro*, paciente*, comerciant*, conta,
      contas, grupo*, fábrica*, filial, filiais
    `,
    owns: `
      responsável, responsáveis, cuida, encarregad*, a cargo, conduz, lidera, gerencia, gere, coordena, acompanha,
      supervisiona, monitora
    `,
    event: 'lançamento, implantação, entrada em produção, publicação, disponibilização, liberação, taxa de erro*',
    past: 'foi, foram, era, eram, havia, lançou, ano passado, antiga, antigo, anterior, fracassou',
  },

  owners: {},

  technology: {},
};
