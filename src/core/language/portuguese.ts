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

  choices: {
    ways: 'opção, variante, abordagem, caminho, plano, solução, proposta, desenho, candidato, possibilidade, ideia',
    options: 'opção, variante, abordagem, solução, alternativa, possibilidade',
    alternatives: 'alternativa, outra opção',
    after: '',
    counts: `
      um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, primeira, segunda, terceira,
      primeiro, segundo, terceiro, poucas, poucos, várias, vários
    `,
    lists: `
      opções, opções consideradas, opções avaliadas, opções analisadas, opções possíveis, opções estudadas,
      variantes, variantes consideradas, abordagens, abordagens consideradas, abordagens possíveis,
      soluções possíveis, soluções consideradas, soluções avaliadas, possíveis soluções, possíveis abordagens,
      comparação de opções, comparação das opções, comparativo de opções, comparativo, comparação de soluções,
      comparação de alternativas, comparativo de alternativas, análise de opções, avaliação de opções,
      avaliação das opções, opções técnicas, opções de projeto, opções de implementação, opções para,
      escolha de, o que consideramos, caminhos possíveis, análise de alternativas, considerado, avaliado
    `,
    others: `
      alternativas, alternativas consideradas, alternativas avaliadas, alternativas analisadas,
      alternativas descartadas, alternativas rejeitadas, alternativas estudadas, opções descartadas,
      opções rejeitadas, soluções descartadas, soluções rejeitadas, soluções alternativas, solução alternativa,
      abordagens descartadas, abordagens alternativas, abordagem alternativa, ideias descartadas, outras opções,
      outras soluções, outras abordagens, outras alternativas, outros caminhos, o que descartamos,
      o que não escolhemos, descartado, descartadas, descartados, não escolhidas, opções não escolhidas,
      alternativas a, alternativas ao, comparação com
    `,
    comparisons: `
      comparação, compensações, vantagens e desvantagens, prós e contras, avaliação, decisão, decisões,
      matriz de decisão, justificativa
    `,
    parts: `
      comparação, comparativo, recomendação, decisão, resultado, conclusão, conclusões, critérios,
      critérios de decisão, resumo, visão geral, discussão, vantagens, desvantagens, vantagens e desvantagens,
      prós, contras, prós e contras, justificativa, contexto, introdução, avaliação, notas, consequências,
      premissas, restrições, opção escolhida, custo, tempo, prazo, riscos
    `,
    whyNot: 'por que não, porque não, porquê não, por que descartamos',
    versus: 'vs, versus, em vez de, ao invés de, em lugar de, e não',
    or: 'ou',
    contrast: 'outro, outra, enquanto, já, ambas, ambos',
    choosing: `
      escolhemos, escolhido, escolhida, foi escolhido, foi escolhida, preferimos, preferido, preferida,
      preferível, optamos, optou-se, decidimos, decidiu-se, decisão, selecionamos, selecionado, selecionada,
      ficamos com, recomendamos, recomendado, recomendada
    `,
    taking: 'usamos, utilizamos, usaremos, utilizaremos, vamos usar, construímos, mantemos',
    over: `
      em vez de, em vez do, em vez da, ao invés de, ao invés do, ao invés da, em lugar de, no lugar de,
      em detrimento de, frente a, e não
    `,
    ruledOut: `
      descartamos, rejeitamos, excluímos, decidimos não, decidimos contra, não escolhemos, consideramos mas,
      considerado mas, considerada mas, consideradas mas, avaliado mas, avaliada mas, outra opção seria,
      outra opção era, outra opção é, uma alternativa seria, uma alternativa é, outra alternativa,
      outra abordagem, alternativa descartada, opção descartada, também seria possível, também funcionaria,
      abandonamos
    `,
    turnedDown: `
      foi descartado, foi descartada, foram descartados, foram descartadas, foi rejeitado, foi rejeitada,
      foram rejeitados, foram rejeitadas, descartou-se, não é uma opção, não era uma opção
    `,
    against: `
      descartado, descartada, descartados, descartadas, rejeitado, rejeitada, não escolhido, não escolhida,
      caro demais, cara demais, muito caro, muito cara, lento demais, lenta demais, complexo demais,
      complexa demais, arriscado demais, tarde demais, pesado demais
    `,
    considered: `
      consideramos, também consideramos, foi considerado, foi considerada, foram consideradas,
      foram considerados, foi avaliado, foi avaliada, também poderíamos, poderíamos também, cogitamos
    `,
    examined: 'avaliamos, comparamos, estudamos, analisamos, olhamos para, pensamos em',
    but: 'mas, porém, no entanto, contudo',
    alternatively: 'alternativamente, como alternativa',
    users: 'usuário, usuária, utilizador, utilizadora, cliente, você, leitor, administrador, administradora',
    only: `
      única opção, uma só opção, opção única, só há uma opção, única possibilidade, única solução,
      solução única, única via, único caminho, única abordagem, única alternativa, não há alternativa,
      não há alternativas, não existe alternativa, sem alternativa, sem alternativas, nenhuma alternativa,
      não há outra opção, não há outra, não há outras opções, nenhuma outra opção, não existe outra,
      não temos alternativa, não temos outra
    `,
    none: 'nenhum, nenhuma, não se aplica, nada, não há',
    because: `
      porque, pois, já que, uma vez que, visto que, dado que, devido a, devido ao, por, como, portanto,
      por isso, então, exige, exigido, impõe, imposto, obriga, a lei, prescreve
    `,
    weighing: `
      vantagem, vantagens, desvantagem, desvantagens, pró, prós, contra, contras, descartado, descartada,
      escolhida, escolhido, recomendado, recomendada, preferida, melhor, pior, abordagem
    `,
    settings: `
      configuração, configurações, ajuste, ajustes, menu, linha de comando, parâmetro, parâmetros, valor padrão,
      padrão, tipo, valor, argumento, preferências, diálogo, botão, pagamento, entrega, envio
    `,
    units: 'semana, semanas, mês, meses, dia, dias, ano, anos, sprint, sprints, trimestre, trimestres',
    criterion: 'critério, critérios, aspecto, fator, dimensão',
    criteria: {
      cost: {
        labels: `
          custo, custos, preço, preços, orçamento, gasto, gastos, despesa, despesas, taxa, licença, licenças,
          tco, investimento, custo total de propriedade
        `,
        signs: `
          barato, barata, baratos, baratas, caro, cara, caros, caras, custoso, custosa, econômico, econômica,
          custa, grátis, gratuito, custo
        `,
      },
      time: {
        labels: `
          tempo, prazo, prazos, duração, esforço, data, cronograma, estimativa, pessoa-dias, semanas, meses,
          disponível a partir de, eta, quando
        `,
        signs: `
          rápido de construir, rápida de construir, demora mais, leva mais tempo, mas rápido, mas rápida,
          rápido mas, rápida mas
        `,
      },
      velocity: {
        labels: `
          manutenibilidade, manutenção, sustentação, dívida, dívida técnica, débito técnico, extensibilidade,
          flexibilidade, velocidade de desenvolvimento, velocidade do time, velocidade, adaptabilidade,
          evolução, facilidade de mudança, complexidade, mudanças futuras
        `,
        signs: `
          fácil de mudar, difícil de mudar, fácil de manter, difícil de manter, manter, extensível, acoplamento,
          dependência do fornecedor
        `,
      },
      experience: {
        labels: `
          experiência, experiência do desenvolvedor, experiência de desenvolvimento, experiência do programador,
          experiência dos desenvolvedores, ergonomia, usabilidade, ferramentas, facilidade de uso,
          trabalho diário, dia a dia, curva de aprendizado, conhecimento, dx, devex
        `,
        signs: `
          agradável, tedioso, tediosa, fácil de usar, depurar, depuração, à mão, manual, manuais, familiar,
          aprender
        `,
      },
    },
    perUse: 'por consulta, por requisição, por chamada, por linha, por operação, memória',
    speed: `
      resposta, execução, carregamento, processamento, latência, inicialização, cálculo, consulta, acesso,
      espera, compilação
    `,
  },

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};
