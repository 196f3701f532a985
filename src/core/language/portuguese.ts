import type { LanguagePack } from './language.js';

export const portuguese: LanguagePack = {
  name: 'Portuguese',
  head: 'first',
  groups: [
    {
      answers: ['how'],
      broad: true,
      headings: 'solução, a solução, nossa solução, desenho, como funciona, abordagem, nossa abordagem',
    },
    { answers: [], perhaps: ['who'], headings: 'aprovações, aprovação, assinaturas' },
    { answers: ['how'], asked: true, headings: 'design, dependências, dependências externas, dependências internas' },
    {
      answers: ['what'],
      headings: `
        comunicação do lançamento, comunicação de lançamento, plano de comunicação, anúncio do lançamento,
        perguntas dos clientes, perguntas de clientes, FAQ externo, FAQ externa, o que propomos, nossa proposta,
        o que os clientes recebem, o que os usuários recebem
      `,
    },
    { answers: ['what'], perhaps: ['why'], headings: 'comunicado de imprensa, nota de imprensa, press release' },
    { answers: [], open: true, headings: 'perguntas internas, FAQ interno, FAQ interna' },
    { answers: [], headings: 'mais informações, informações adicionais, decisão necessária, decisões necessárias' },
    { answers: ['why'], headings: 'fatores de decisão, critérios de decisão' },
    {
      answers: ['why'],
      headings: `
        o que dizem os clientes, o que os clientes dizem, o que dizem os usuários, voz do cliente,
        impacto no negócio, o que isso nos custa
      `,
    },
    {
      answers: ['how'],
      phrases: `
        propriedade dos dados, donos dos dados, responsabilidades de cada módulo, responsabilidades dos módulos,
        responsabilidades dos componentes, responsabilidades dos serviços, responsabilidades de cada componente,
        responsabilidades de cada serviço, responsabilidades das camadas, modelo de objetos, máquina de estados,
        transições de estado
      `,
    },
    {
      answers: ['how'],
      headings: `
        solução escolhida, solução selecionada, solução adotada, opção escolhida, opção selecionada,
        abordagem escolhida, abordagem adotada
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'revisão, revisores' },
    { answers: ['why'], headings: 'dor, o que dói, problemas atuais, o que incomoda, o que falha' },
    {
      answers: ['why', 'how'],
      headings: `
        justificativa do desenho, razões do desenho, razões da solução, justificativa da decisão,
        justificativa das decisões, justificativa técnica, justificativa da solução, justificativa da escolha,
        razão da decisão, razões da decisão, fundamentação da decisão
      `,
    },
    { answers: ['who'], headings: 'time, time envolvido' },
    { answers: ['when'], headings: 'entrega, entregas previstas' },
    {
      answers: [],
      headings: `
        palavras finais, objetivo do documento, objetivo deste documento, finalidade do documento,
        sobre este documento, documentos relacionados, anexos do documento, saiba mais, dúvidas em aberto,
        a decidir depois, a decidir mais tarde, temas em aberto, reuniões periódicas, despedida, sumário,
        histórico do documento, encerramento, horário de atendimento, como ajudar, como contribuir, como colaborar,
        contribuindo, outros links, links externos, mais links, etiquetas, palavras-chave, reuniões,
        próximas reuniões, pauta, fontes, apresentações, estrutura do documento, legenda, tickets,
        escopo do documento, escopo deste documento, propósito do documento, propósito deste documento,
        visão geral do documento, organização do documento, público alvo do documento, convenções,
        convenções do documento, perguntas, dúvidas, conclusão, conclusões, considerações finais, discussão,
        comentários, notas da reunião, atas de reunião, atas, recursos e links, links e recursos, mais informações,
        decisões relacionadas, links úteis, tabela de conteúdos, versionamento do documento, o que falta decidir,
        o que falta definir, o que ainda está em aberto, onde encontrar mais informações
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'metadados, informações do documento' },
    {
      answers: ['when'],
      withSubject: true,
      headings: 'fases, fase 1, etapa 1, fases do projeto, fases de desenvolvimento, fases de implementação',
    },
    {
      answers: ['how'],
      asked: true,
      headings: `
        segurança, desempenho, escalabilidade, confiabilidade, disponibilidade, manutenibilidade, portabilidade,
        usabilidade, acessibilidade, robustez, estabilidade, qualidade, tratamento de erros, interfaces,
        integrações, privacidade, interoperabilidade, internacionalização, conformidade, rastreabilidade,
        autenticação, autorização, tolerância a falhas, fiabilidade, suportabilidade, lgpd
      `,
      phrases: `
        tratamento de erros, segurança, desempenho, escalabilidade, confiabilidade, disponibilidade,
        manutenibilidade, acessibilidade, usabilidade, interfaces de comunicação, proteção de dados
      `,
      hints: 'interface, integração',
    },
    {
      answers: ['why', 'what'],
      phrases: `
        necessidades do usuário, necessidades dos usuários, necessidades do utilizador,
        necessidades dos utilizadores, necessidades de usuário, necessidades do cliente, necessidades dos clientes,
        necessidades das partes interessadas, necessidades da parte interessada, necessidades dos envolvidos,
        necessidades dos stakeholders
      `,
    },
    {
      answers: ['why'],
      headings: `
        por que, razão, razões, necessidade, finalidade, visão, visão do produto, oportunidade, justificativa,
        posicionamento, posição, missão, descobertas, aprendizados, aprendizagens, estado da arte, sistema atual,
        processo atual, propósito do produto, propósito do sistema, direcionadores da decisão, o que ganhamos,
        o que acontece hoje, como é hoje, como funciona hoje, como fazemos hoje, quais são os benefícios,
        quais benefícios, para quê, para que serve
      `,
      phrases: `
        problema, oportunidade, motivação, contexto, contextualização, declaração do problema,
        descrição do problema, definição do problema, problema a ser resolvido, problema a resolver, situação atual,
        cenário atual, estado atual, análise de mercado, análise competitiva, análise da concorrência,
        proposta de valor, valor de negócio, dores, benefício esperado, justificativa, problematização,
        pesquisa de mercado, estudo de mercado, demografia do mercado, análise do mercado, análise de concorrentes,
        pesquisa com usuários, pesquisa de usuários, feedback dos clientes, feedback dos usuários,
        estratégia do produto, alinhamento estratégico, necessidade do projeto, necessidade de negócio,
        sistema atual, processo atual, solução atual, limitações atuais, importância do projeto,
        propósito do projeto, finalidade do projeto, fatores de decisão, descrição do desafio
      `,
      weak: 'concorrência, concorrentes, causas, mercado',
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'visão geral do produto',
      weak: 'visão geral',
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'resumo, resumo executivo, sumário executivo',
      weak: `
        introdução, descrição, descrição geral, apresentação, sobre, descrição do projeto, descrição do produto,
        descrição do sistema, apresentação do projeto, sobre o projeto, sobre o produto
      `,
    },
    {
      answers: ['what'],
      headings: `
        o quê, o que foi feito, escopo, âmbito, recursos do produto, utilizadores, premissas, suposições,
        restrições, entregáveis, casos de uso, suposições e dependências, premissas e dependências, exclusões,
        épicos, priorização, casos especiais, casos de borda, preços, precificação, modelo de preços,
        comunicado de imprensa, resultados chave, resultados esperados, comportamento esperado,
        definição de sucesso, definição de concluído, faixas de qualidade, intervalos de qualidade,
        padrões aplicáveis, normas aplicáveis, ambiente operacional, cenários, funções, jornadas, o que não inclui,
        o que não faremos, o que não está incluído, o que não faz parte, do que se trata, para quem,
        a quem se destina, quem são os usuários, quem são os utilizadores, quem são os clientes, quem usa,
        quem vai usar, como medimos o sucesso, como mediremos o sucesso, como medir o sucesso,
        como saberemos que deu certo, como saberemos se deu certo, o que é sucesso, é não é faz não faz
      `,
      phrases: `
        objetivo, funcionalidade, histórias de usuário, histórias de utilizador, casos de uso, cenário de uso,
        persona, usuário, público alvo, perfil de usuário, fora do escopo, fora de escopo, dentro do escopo, escopo,
        critério de aceitação, critério de aceite, critérios de sucesso, métrica, indicador chave,
        indicador de sucesso, experiência do usuário, jornada do usuário, fluxo do usuário, regras de negócio,
        trabalhos futuros, melhorias futuras, interfaces do sistema, perspectiva do produto, perspetiva do produto,
        funções do produto, funções principais, função principal, descrição funcional, especificação funcional,
        especificações funcionais, restrições gerais, restrições do projeto, restrições de negócio,
        restrições legais, restrições de design, atributos de qualidade, atributos do sistema,
        indicadores de sucesso, indicadores de desempenho, indicadores chave, resultados chave,
        resultados esperados, definição de sucesso, definição de pronto, medição do sucesso, produto mínimo viável,
        protótipo de telas, protótipo de alta fidelidade, protótipo de baixa fidelidade, desenho de telas,
        evoluções futuras, posição do produto, posicionamento do produto, resumo das capacidades,
        resumo dos recursos, limites do projeto, limites do sistema, backlog do produto, clientes alvo,
        mercado alvo, usuários alvo, utilizador, perfis de acesso, jornada do cliente, recursos do produto
      `,
      hints: 'função, experiência, módulo, gestão, gerenciamento',
      weak: 'atores, atores do sistema, telas, ecrãs, indicadores, hipóteses e premissas',
    },
    {
      answers: ['what', 'how'],
      subsections: ['how'],
      headings: `
        proposta, solução proposta, recomendação, proposta de solução, solução recomendada, recomendações,
        mudanças propostas
      `,
    },
    {
      answers: ['how'],
      headings: `
        como funciona, solução, desenho, arquitetura, implementação, abordagem, decisão, consequências, riscos,
        opções, testes, segurança, implantação, desvantagens, modelo, tabelas, decisão tomada, decisões tomadas,
        opções avaliadas, opções descartadas, outras opções, implicações, validação da decisão, prós e contras,
        vantagens e desvantagens, nossa abordagem, abordagem técnica, limitações, erros conhecidos,
        trabalhos relacionados, viabilidade, metodologia de trabalho, funcionamento interno, quais são as opções,
        quais são as alternativas, o que pode dar errado, o que pode correr mal, o que poderia dar errado,
        o que pode falhar, quais são os riscos, escopo e contexto do sistema
      `,
      phrases: `
        arquitetura, desenho da solução, desenho técnico, solução técnica, projeto técnico, especificação técnica,
        especificações técnicas, detalhes de implementação, implementação, modelo de dados, modelagem,
        banco de dados, base de dados, esquema, fluxo de dados, diagrama, plano de testes, estratégia de testes,
        plano de migração, migração, compatibilidade, reversão, monitoramento, risco, alternativa,
        opções consideradas, análise de impacto, tratamento de erros, considerações técnicas, dívida técnica,
        estrutura de pastas, stack, integração com, configurações, exemplos de código, criptografia,
        contexto do sistema, opções avaliadas, opções descartadas, resultado da decisão, consequências positivas,
        consequências negativas, impacto em sistemas, impacto nos sistemas, abordagem técnica, projeto detalhado,
        modelo conceitual, dicionário de dados, organização do código, garantia da qualidade, controle de qualidade,
        retrocompatibilidade, plano de contingência, plano de manutenção, plano de rollback, limitação,
        limitações conhecidas, limitações técnicas, problemas conhecidos, estudo de viabilidade,
        viabilidade técnica, prova de conceito, considerações de segurança, considerações de desempenho,
        efeitos colaterais, plano de treinamento, metodologia de desenvolvimento, funcionamento interno,
        integrações com, testes unitários, casos de teste, mitigação, comparação de, comparação das,
        tecnologias escolhidas, tecnologias usadas, pilha tecnológica, ferramentas utilizadas, padrões de projeto,
        visão lógica, visão física, visão de implantação, visão técnica
      `,
      hints: `
        solução, técnico, implantação, componente, serviço, teste, estrutura, integração, segurança, dados, tabela
      `,
      weak: `
        confirmação, comparativo, desenvolvimento, instalação, configuração, deploy, documentação, capacitação,
        treinamento, formação, métodos, método, procedimento, ferramentas, módulos, camadas, cópias de segurança,
        custos
      `,
    },
    {
      answers: ['how'],
      perhaps: ['when'],
      headings: 'plano de implementação, plano de ação, plano de execução',
    },
    {
      answers: ['what', 'how'],
      phrases: 'restrição técnica, restrições técnicas',
    },
    {
      answers: ['who'],
      headings: `
        quem, equipa, responsáveis, contatos, interessados, papéis, equipa do projeto, membros, contribuidores,
        gerente de projeto, gestor do projeto, líder do projeto, coordenação, coordenador, orientador, aprovação,
        assinaturas, decisores, dono do produto, grupo de trabalho, patrocinador, quem decide, com quem falar,
        a quem perguntar, funções e responsabilidades
      `,
      phrases: `
        partes interessadas, parte interessada, envolvidos, interessados, orientadores, equipe, time do projeto,
        responsável, responsáveis, responsabilidades, divisão de tarefas, revisor, aprovador, aprovadores,
        governança, recursos humanos, equipa, distribuição de tarefas, organização do projeto, comitê gestor,
        gerente do projeto, gerente de projeto, membros da equipe, pessoas envolvidas, tomadores de decisão,
        grupo de trabalho
      `,
      weak: 'cliente, proprietário, pessoas',
    },
    {
      answers: ['when'],
      headings: `
        quando, planejamento, planeamento, prazos, marcos, datas, plano, roteiro, esforço, duração, eap,
        estrutura analítica do projeto, e depois, o que vem a seguir, o que vem depois, quanto tempo,
        quanto tempo leva, para quando, quais são os próximos passos
      `,
      phrases: `
        cronograma, calendário, linha do tempo, planejamento, marcos, data de entrega, datas importantes,
        data limite, plano de entrega, plano de projeto, plano de trabalho, estimativa, próximos passos,
        fases do projeto, roadmap, prazos de entrega, prazo de execução, próximas etapas, plano do projeto,
        plano de iterações, duração do projeto, tempo estimado, tempo de desenvolvimento, gráfico de gantt,
        estrutura analítica
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
      answers: ['rollout', 'how'],
      perhaps: ['when'],
      otherwise: ['how'],
      headings: 'implantação e migração, migração e implantação, lançamento e migração',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: `
        entrada em operação, entrega progressiva, entrada em produção, lançamento, colocação em produção, piloto,
        fase piloto, projeto piloto, quem recebe primeiro, como vamos lançar, como lançamos, como será o lançamento
      `,
      phrases: `
        plano de implantação, entrada em operação, entrega progressiva, plano de lançamento,
        estratégia de lançamento, estratégia de implantação, implantação gradual, implantação progressiva,
        implantação por fases, lançamento gradual, lançamento por fases, colocação em produção, fase piloto,
        projeto piloto, plano piloto
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
        glossário, terminologia, bibliografia, histórico de alterações, histórico de revisão, histórico de versões,
        histórico de revisões, registro de alterações, controle de versão, perguntas em aberto, questões em aberto,
        pontos em aberto, pendências, agradecimento, abreviação, abreviações, perguntas abertas,
        informações adicionais, histórico de versão, histórico da revisão, controle de versões, controlo de versões,
        registo de alterações, referências bibliográficas, lista de figuras, lista de tabelas
      `,
    },
    { answers: [], open: true, phrases: 'apêndice, anexo, perguntas frequentes' },
  ],
  labels: {
    who: `
      responsável, responsáveis, proprietário, dono, dona, equipe, equipa, líder, líder técnico, gerente de projeto,
      gerente de produto, contato, desenvolvedor, desenvolvedores, designer, participantes, colaboradores,
      encarregado, atribuído a, quem
    `,
    byline: `
      autor, autora, autores, redigido por, elaborado por, escrito por, revisor, revisores, revisado por, aprovador,
      aprovadores, aprovado por, interessados, partes interessadas, patrocinador, decisores, aprovações, aprovação
    `,
    discipline: 'desenvolvimento',
    when: `
      data limite, data alvo, data de entrega, data de lançamento, data prevista, entrega, lançamento, marco, prazo,
      início, fim, término, período, duração, quando, versão alvo, fase, vencimento, estimativa, conclusão prevista
    `,
    document: 'data, data de criação, criado em, versão, versão do documento',
  },
  reasons: {
    problem: `
      até agora, confusão, caos, bagunça, pouco confiável, repetidas vezes, perdemos, esperam, espera, esquecem,
      esquece, deixam passar, repetem, copiam, redigitam, perdidos, perdidas, desistem, abandonam, ninguém sabe,
      ninguém vê, tarde demais, lento demais, erram, ligam, em fila, fila, faltam, duplicado, desvantagem,
      desvantagens, à mão, manualmente, perde, reclamam, reclamações, sofrem, gargalo, problema, problemas, difícil,
      dificuldade, impossível, falta, carece, ausência, lento, custoso, trabalhoso, complicado, erros, infelizmente,
      no entanto, porém, precisam, necessidade, limitações, não conseguem, não existe, perdem, atualmente
    `,
    purpose: `
      proposta de valor, eliminar, economizar, poupar, para que, a fim de, com o objetivo de, melhorar, reduzir,
      evitar, permitir, permite, facilitar, simplificar, aumentar, benefício, valor, porque, agilizar, garantir
    `,
  },

  itself: {
    text: `
      este documento, o presente documento, do presente documento, deste documento, neste documento, esta página,
      finalidade do documento, objetivo do documento
    `,
    matter: 'esta especificação, este documento propõe',
  },

  dialogues: { question: 'P, Pergunta', answer: 'R, Resposta' },

  questions: {
    why: 'por que, por quê, para que serve, para quê, o que dói, o que nos leva, qual a razão',
    what: 'o que vamos, o que é, o que faz, o que muda, o que será, o que o, o que os, o que a, o que',
    how: `como`,
    who: `
      quem faz, quem toca, quem constrói, quem cuida, quem lidera, quem desenvolve, quem está, quem vai,
      quem é responsável, quem assume, quem trabalha, por quem, com quem, quem
    `,
    when: 'quando, até quando, para quando, a partir de quando, desde quando, quanto tempo',
    other: `
      por que não, por que escolhemos, por que usar, por que escolher, para quem, quem pode, quem usa, quem precisa,
      quem se beneficia, quem são os usuários, onde, como ajudar, como contribuir, como saberemos, como medimos,
      como mediremos, como medir, quanto custa, quantos, quando usar, quando não
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
    rhythm: 'cada, por, todo, todos os, todas as, toda, semanal, semanais, mensal, diário, diária, diariamente, vezes',
    looksLike: `
      um dia, algum dia, dia a dia, dia após dia, afinal, a fim de, com o fim de, por fim, esta versão, esta sprint,
      fase, fases, etapa, passo, seção, capítulo, tabela, figura, equipe, nível, anexo, opção, variante, ao final,
      no final das contas
    `,
    signs: { year: '', month: '', day: '' },
    past: `
      falhou, fracassou, atrasou, última tentativa, tentativa anterior, primeira tentativa, ano passado,
      mês passado, trimestre passado, semana passada, verão passado, anteriormente, originalmente, antigamente,
      foi adiado, foi cancelado, foi adiada, há anos, em vão, perdemos, discutimos
    `,
    plans: `
      será, serão, estará, estarão, planeja, planejamos, planejado, planejada, previsto, prevista, prevemos,
      queremos, esperamos, lançar, lançaremos, lançá-lo, lançamento, sairá, publicar, publicaremos, entregar,
      entregaremos, vamos, vai sair, no máximo, objetivo, pronto, pronta, plano, prazo, data limite, deve estar,
      deve sair, programado, programada, entrar no ar, entra no ar
    `,
    ours: 'previsto, prevista, queremos, planejamos, lançaremos, vamos lançar, sairá com, sai com, próxima versão',
    ownTime: `
      válido, válida, válidos, válidas, validade, expira*, caduca*, retenção, retidos, guardados, guardadas,
      guardamos, armazenados, armazenadas, mantidos, mantidas, certificado*, contrato, contratos, licença, licenças,
      garantia, disponibilidade, tempo de resposta, apagados, excluídos, arquivados, cópia de segurança,
      fim de vida, deixará de ter suporte, sem suporte, fim do suporte
    `,
    needs: `
      precisa, precisam, requer, requerem, exige, exigem, depende, dependem, baseado em, baseada em, compatível,
      compatíveis, pelo menos, no mínimo, ou superior, ou posterior, suporta, usa, utiliza, testado com,
      tem de estar
    `,
    ofDocument: `
      criado em, atualizado em, última atualização, última modificação, data de criação, modificado em, gerado em,
      versão do documento, documento gerado
    `,
  },

  people: {
    deeds: `
      constrói, constroem, desenvolve, desenvolvem, projeta, projetam, escreve, escrevem, coordena, coordenam, faz,
      fazem, cuida, cuidam, lidera, lideram, implementa, implementam, revisa, revisam, testa, testam, assume,
      assumem, conduz, conduzem, dirige, dirigem, entrega, entregam, ajuda, ajudam, trabalha, trabalham, mantém,
      mantêm, gerencia, gerenciam, gere, programa, programam, apoia, apoiam, encarrega, encarregam, realiza,
      realizam, valida, aprova, ocupa, é responsável, são responsáveis
    `,
    done: `
      liderado, desenvolvido, dirigido, aprovado, feito, construído, projetado, implementado, revisado, escrito,
      coordenado, gerido
    `,
    helpers: `
      vai, vão, deve, devem, pode, podem, tem, têm, é, são, está, estão, se, o, a, os, as, também, juntos, ambos
    `,
    articles: 'o, os, as, nosso, nossa, pela, pelo',
    of: 'de, do, da, dos, das',
    agents: `
      por, pelo, pela, com, com ajuda de, com a ajuda de, ajuda de, liderado por, desenvolvido por, dirigido por,
      feito por, a cargo de, cargo de, precisamos de, junto com, apoio de, mãos de
    `,
    joints: 'e, ou, com, mais',
    titles: 'sr, sra, dona, eng',
    honorifics: '',
    roles: `
      engenheiro, engenheira, engenheiros, engenheiras, engenharia, desenvolvedor, desenvolvedora, desenvolvedores,
      desenvolvimento, programador, programadora, programadores, designer, projetista, testador, testes, analista,
      analistas, arquiteto, arquiteta, líder, líder técnico, técnico, técnica, chefe, projeto, produto, gerente,
      gestor, gestora, responsável, responsáveis, autor, autora, autores, revisor, revisores, redator, redatora,
      pessoa, pessoas, gente, membro, membros, estagiário, consultor, consultora, direção, coordenação, coordenador,
      coordenadora, qualidade, dados, papel, função, nome, tarefa, participantes, encarregado, contato, contacto,
      jurídico, quem, colega, colegas, cliente, clientes, usuários, interface, revisão, implementação, aluno,
      alunos, professor, professora, orientador, orientadora
    `,
    groups: `
      equipe, equipes, equipa, equipas, time de, time do, time da, equipe do projeto, equipe de projeto, grupo,
      grupo de trabalho, comitê, comité, departamento, setor, guilda
    `,
    groupEndings: '',
    vacancies: `
      a contratar, a definir, a confirmar, a designar, a determinar, a nomear, vago, vaga, aberto, aberta,
      em aberto, pendente, sem responsável, quem estiver, quem puder, ninguém, alguém, todos, qualquer um,
      ainda não, não definido, não se sabe, procura-se, n n, desconhecido
    `,
    ordinary: `
      o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, ao, à, nós, eles, elas, ele, ela, eu, nosso, nossa,
      seu, sua, seus, este, esta, esse, essa, isso, isto, que, quem, quando, onde, como, qual, por quê, não, sim,
      nenhum, nenhuma, todo, toda, todos, todas, cada, vários, alguns, outro, outra, outros, dois, duas, três,
      quatro, cinco, seis, sete, oito, nove, dez, em, no, na, nos, nas, para, sem, sobre, até, desde, após, depois,
      antes, durante, se, mas, então, ainda, já, também, aqui, ver, pequeno, pequena, novo, nova, mesmo, mesma,
      interno, externo, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro,
      dezembro, segunda, terça, quarta, quinta, sexta, sábado, domingo, primavera, verão, outono, inverno, semana,
      semanas, mês, meses, dia, dias, ano, anos, orçamento, talvez, provavelmente, tempo
    `,
    abstractEndings: 'ção, são, mento, dade, agem, ismo',
    skills: 'experiência, conhecimento, conhecimentos, domínio de, habilidades, licença',
    things: 'servidor, plataforma, ferramenta, banco, sistema, biblioteca, brasil, portugal, lisboa, europa',
    machines: 'agente, agente de ia, bot, robô',
    firstNames: 'vitória, glória, graça, aparecida, luz, paz, rosa, clara, branca, pilar, salvador, domingos, jesus',
    surnames: '',
    familiar: '',
    particles: '',
  },

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
    grades: 'prioridade, ordem, importância, mvp, produto mínimo',
    minimum: 'mvp, produto mínimo',
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
    formats: 'formato, formatos, padrão, variável, variáveis, sintaxe, tamanho, tamanhos, máscara, modelo, modelos',
  },

  choices: {
    ways: 'opção, variante, abordagem, caminho, plano, solução, proposta, desenho, candidato, possibilidade, ideia',
    options: 'opção, variante, abordagem, solução, alternativa, possibilidade',
    alternatives: 'alternativa, outra opção',
    after: '',
    counts: `
      um, uma, dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, primeira, segunda, terceira, primeiro,
      segundo, terceiro, poucas, poucos, várias, vários
    `,
    lists: `
      opções, opções consideradas, opções avaliadas, opções analisadas, opções possíveis, opções estudadas,
      variantes, variantes consideradas, abordagens, abordagens consideradas, abordagens possíveis,
      soluções possíveis, soluções consideradas, soluções avaliadas, possíveis soluções, possíveis abordagens,
      comparação de opções, comparação das opções, comparativo de opções, comparativo, comparação de soluções,
      comparação de alternativas, comparativo de alternativas, análise de opções, avaliação de opções,
      avaliação das opções, opções técnicas, opções de projeto, opções de implementação, opções para, escolha de,
      o que consideramos, caminhos possíveis, análise de alternativas, considerado, avaliado,
      prós e contras das opções, vantagens e desvantagens das opções
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
      critérios de decisão, resumo, visão geral, discussão, vantagens, desvantagens, vantagens e desvantagens, prós,
      contras, prós e contras, justificativa, contexto, introdução, avaliação, notas, consequências, premissas,
      restrições, opção escolhida, custo, tempo, prazo, riscos
    `,
    whyNot: 'por que não, porque não, porquê não, por que descartamos',
    versus: 'vs, versus, em vez de, ao invés de, em lugar de, e não',
    or: 'ou',
    contrast: 'outro, outra, enquanto, já, ambas, ambos',
    choosing: `
      escolhemos, escolhido, escolhida, foi escolhido, foi escolhida, preferimos, preferido, preferida, preferível,
      optamos, optou-se, decidimos, decidiu-se, decisão, selecionamos, selecionado, selecionada, ficamos com,
      recomendamos, recomendado, recomendada
    `,
    taking: 'usamos, utilizamos, usaremos, utilizaremos, vamos usar, construímos, mantemos',
    over: `
      em vez de, em vez do, em vez da, ao invés de, ao invés do, ao invés da, em lugar de, no lugar de,
      em detrimento de, frente a, e não
    `,
    ruledOut: `
      descartamos, rejeitamos, excluímos, decidimos não, decidimos contra, não escolhemos, consideramos mas,
      considerado mas, considerada mas, consideradas mas, avaliado mas, avaliada mas, outra opção seria,
      outra opção era, outra opção é, uma alternativa seria, uma alternativa é, outra alternativa, outra abordagem,
      alternativa descartada, opção descartada, também seria possível, também funcionaria, abandonamos
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
      consideramos, também consideramos, foi considerado, foi considerada, foram consideradas, foram considerados,
      foi avaliado, foi avaliada, também poderíamos, poderíamos também, cogitamos
    `,
    examined: 'avaliamos, comparamos, estudamos, analisamos, olhamos para, pensamos em',
    but: 'mas, porém, no entanto, contudo',
    alternatively: 'alternativamente, como alternativa',
    users: 'usuário, usuária, utilizador, utilizadora, cliente, você, leitor, administrador, administradora',
    only: `
      única opção, uma só opção, opção única, só há uma opção, única possibilidade, única solução, solução única,
      única via, único caminho, única abordagem, única alternativa, não há alternativa, não há alternativas,
      não existe alternativa, sem alternativa, sem alternativas, nenhuma alternativa, não há outra opção,
      não há outra, não há outras opções, nenhuma outra opção, não existe outra, não temos alternativa,
      não temos outra
    `,
    none: 'nenhum, nenhuma, não se aplica, nada, não há',
    because: `
      porque, pois, já que, uma vez que, visto que, dado que, devido a, devido ao, por, como, portanto, por isso,
      então, exige, exigido, impõe, imposto, obriga, a lei, prescreve
    `,
    weighing: `
      vantagem, vantagens, desvantagem, desvantagens, pró, prós, contra, contras, descartado, descartada, escolhida,
      escolhido, recomendado, recomendada, preferida, melhor, pior, abordagem
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
          custo, custos, preço, preços, orçamento, gasto, gastos, despesa, despesas, taxa, licença, licenças, tco,
          investimento, custo total de propriedade
        `,
        signs: `
          barato, barata, baratos, baratas, caro, cara, caros, caras, custoso, custosa, econômico, econômica, custa,
          grátis, gratuito, custo
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
          flexibilidade, velocidade de desenvolvimento, velocidade do time, velocidade, adaptabilidade, evolução,
          facilidade de mudança, complexidade, mudanças futuras
        `,
        signs: `
          fácil de mudar, difícil de mudar, fácil de manter, difícil de manter, manter, extensível, acoplamento,
          dependência do fornecedor
        `,
      },
      experience: {
        labels: `
          experiência, experiência do desenvolvedor, experiência de desenvolvimento, experiência do programador,
          experiência dos desenvolvedores, ergonomia, usabilidade, ferramentas, facilidade de uso, trabalho diário,
          dia a dia, curva de aprendizado, conhecimento, dx, devex
        `,
        signs: `
          agradável, tedioso, tediosa, fácil de usar, depurar, depuração, à mão, manual, manuais, familiar, aprender
        `,
      },
    },
    perUse: 'por consulta, por requisição, por chamada, por linha, por operação, memória',
    speed: `
      resposta, execução, carregamento, processamento, latência, inicialização, cálculo, consulta, acesso, espera,
      compilação
    `,
  },

  measures: {
    headings: `
      sucesso, métricas, indicadores, kpi, medição, metas, resultados-chave, resultados chave, valores-alvo,
      impacto esperado
    `,
    phrases: `
      métrica* de sucesso, métricas-chave, métricas chave, métrica* de negócio, critério* de sucesso,
      critério* de êxito, indicador* de sucesso, indicadores de sucesso, indicador* chave, indicadores chave,
      indicador* de desempenho, indicadores de desempenho, medida* de sucesso, medir o sucesso, mediremos, medimos,
      como medir, vamos medir, fatores de sucesso, saberemos, vamos saber, como sabemos, como saber,
      o que é sucesso, definição de sucesso, resultados-chave, resultados chave, objetivos mensuráveis,
      resultados mensuráveis, metas mensuráveis, deu certo
    `,
    goals: 'objetivo*, meta, metas, resultados esperados, resultados, benefícios esperados',
    notGoals: `
      não objetivo*, não é objetivo, não objectivos, fora dos objetivos, público alvo, usuários alvo, data alvo,
      grupo alvo
    `,
    measures: `
      nps, csat, satisfação, taxa, taxas, conversão, conversões, retenção, abandono*, receita*, faturamento,
      faturação, vendas, margem, nota, estrelas, pontuação, adoção, ativaç*, usuários ativos, utilizadores ativos,
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
      reduz*, reduç*, aument*, melhor*, diminu*, baix*, sobe, sobem, subir, subida, dobr*, duplic*, triplic*,
      encurt*, aceler*, menos, mais de, mais rápid*, cresc*, economiz*, poup*, passa de, passar de, passam de,
      passa para, cai, caem, cair, increment*, em vez de, ao invés de, elimin*
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
      versão, fase, passo, etapa, seção, secção, página, capítulo, número, artigo, nível, iteração, requisito,
      semana, onda, norma
    `,
    numerals: '',
    counters: '',
  },

  launches: {
    about: `
      lançamento*, lançar, lançamos, implantação*, implantações, entrada em produção, entrada em operação,
      colocação em produção, piloto, plano de publicação, entrega progressiva, disponibilização, plano de entrega
    `,
    telling: 'comunicação*, comunicar, anúncio*, anunciar',
    stages: `
      beta, alfa, piloto, pilotos, teste piloto, fase piloto, projeto piloto, acesso antecipado, prévia,
      feature flag*, bandeira, canário, canary, por convite, fase de testes
    `,
    counted: 'fase, onda, etapa, passo, grupo, lote',
    steps: 'primeira onda, segunda onda, terceira onda, última onda, primeira leva, segunda leva, onda 1, onda 2',
    gives: `
      implantamos, implantad*, implantar, lançamos, lançar, lançado em, lançado para, lançamento em,
      lançamento para, liber*, abrimos, disponibiliz*, ativamos, habilitamos, testa com, testamos, experimentam,
      oferecemos, começamos, começando, iniciamos, ampliamos, ampliar, expandimos, estendemos, entra no ar,
      vai ao ar
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
      depois, em seguida, mais tarde, a seguir, seguido de, seguidos de, finalmente, por fim, até, antes de,
      antes das, antes dos, seguem, posteriormente, então, após
    `,
    everyone: `
      todos os outros, todas as outras, os outros, as outras, os demais, as demais, o resto, o restante, todo mundo,
      toda a gente, todos os clientes, todos os usuários, em todo o país, em todo o brasil, a nível nacional,
      em toda parte, de uma vez, ao mesmo tempo, restantes, demais, 100 %, 100%
    `,
    gradual: `
      gradualmente, progressivamente, aos poucos, pouco a pouco, por fases, por etapas, em fases, em etapas,
      em ondas, por ondas, em lotes, passo a passo, um a um, um por um, país por país, equipe por equipe,
      de forma gradual, de maneira gradual, escalonad*
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
      esta seção, esta secção, desta seção, esta parte, este documento, esta decisão, a decisão, a decisão final,
      o documento, seção, decisão, documento, prd, isto, isso, aqui, disso
    `,
    asked: {
      why: 'por que fazemos isso, por que construímos',
      what: 'o que construímos, o que é construído, o que vamos construir, o que entregamos, o que fazemos',
      how: 'como construímos, como é construído, como será feito',
      who: 'quem constrói, quem faz o quê, quem trabalha nisso',
      when: 'quando entregamos, quando sai, quando é lançado, quando fica pronto',
    },
    owns: `
      decide, decidem, decide sobre, decidem sobre, é responsável por, são responsáveis por, é responsável,
      são responsáveis, é responsável pela, é responsável pelo, é responsável pelos, é responsável pelas,
      são responsáveis pela, são responsáveis pelo, tem a palavra final, têm a palavra final, tem a última palavra,
      têm a última palavra, responde por, respondem por, é dono de, é dona de
    `,
    ownedBy: `
      decidido por, decidida por, a cargo de, está a cargo de, é responsabilidade de, sob responsabilidade de,
      a decisão é de, a decisão cabe a, cabe a, pertence a, fica a cargo de
    `,
    particles: '',
    together: 'juntos, juntas, conjuntamente, em conjunto, ambos, ambas',
    joints: 'e, ou, e/ou, com, junto com, juntamente com, em conjunto com, bem como',
    articles: 'o, a, os, as, nosso, nossa, um, uma',
    ownTeam: 'sua equipe, sua equipa, seu time, a equipe, a equipa, o time, seu grupo, equipe, time',
    team: 'equipe, equipa, time, times, grupo, comitê, comité, squad',
    standIn: `
      interin*, suplent*, substitu*, em nome de, até, provis*, temporári*, enquanto, depois, em seguida,
      a partir de, desde, durante, na ausência, adjunt*, delegad*, no lugar de, em exercício, ausência, ausente,
      férias, licença, afastad*
    `,
    insteadOf: 'por, para, pela, pelo',
    consulted: `
      consult*, informad*, informar, apoio, ajuda, assessor*, conselho, acordo, colabora*, contribu*, revis*,
      apoiad*
    `,
    product: `
      produto, gerente de produto, gestor de produto, gestora de produto, responsável de produto, equipe de produto,
      time de produto, gestão de produto
    `,
    engineering: `
      engenharia, desenvolvimento, gerente de engenharia, gestor de engenharia, gestora de engenharia,
      líder técnico, líder técnica, equipe de engenharia, time de engenharia, equipe técnica
    `,
    remarks: `
      chef*, diretor*, gerente*, gestor*, responsáve*, produto*, engenheir*, desenvolvedor*, marketing, vendas,
      finanças, jurídico, escritório, departamento, segunda*, terça*, quarta*, quinta*, sexta*, desde, ver, todos,
      ninguém, serviço*, sistema*
    `,
    labels: { owner: 'Responsável', consulted: 'consultado', colon: ': ' },
  },

  technology: {
    headings: `
      arquitetura, modelo de dados, banco de dados, base de dados, implementação, implementação técnica,
      design técnico, projeto técnico, solução técnica, abordagem técnica, detalhes técnicos, notas técnicas,
      esquema, infraestrutura, pilha tecnológica, diagrama de classes, diagrama de sequência, algoritmo, servidor,
      funcionamento interno, por dentro, internamente, nos bastidores, como é construído
    `,
    forUsers: `
      arquitetura da informação, arquitetura de informação, integração de novos, interface do usuário, interface,
      telas, protótipos, fluxo do usuário, fluxos do usuário, jornada, experiência do usuário, experiência,
      api pública, api de parceiros, acessibilidade, ajustes, configuraç*
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
      não funciona*, não-funciona*, requisito*, implantação, lançamento, risco*, dependência*, restriç*, premissa*,
      alternativa*, opções, perguntas em aberto, questões em aberto, anexo*, glossário, teste*, migração, segurança,
      privacidade, princípios, funcionalidades, plano, exemplos
    `,
  },

  traits: {
    words: `
      os, um, uma, não, com, em, ao, aos, é, são, na, nas, dos, mais, pelo, pela, já, seu, sua, também, até, há,
      mas, sem, foi, à, às, quem, isso, esta, este, deve, pode, quando, cada, quê, nós, o, e, do, da, das, de, que,
      por, para, se, como, está, ele, ela, muito, onde, vai
    `,
    scripts: '',
  },

  coverage: {
    covers: 'cobre, coberto, cobertos, requisitos cobertos, satisfaz, atende, cumpre, implementa',
    coveredBy: 'coberto por, coberto em, atendido por, atendido em, implementado em',
    status: 'estado, situação, coberto?, progresso, andamento, feito, status',
    remark: 'nota, notas, observação, observações, comentário, comentários',
    every: 'ambos, ambas, todos, todas, os dois',
    done: 'feito, feita, sim, coberto, coberta, pronto, pronta, concluído, concluída, completo, completa, implementado, implementada, terminado, entregue, atendido, aprovado',
    partial: 'parcial, parcialmente, em parte, incompleto, em andamento, em curso, em desenvolvimento',
    deferred:
      'adiado, adiada, postergado, postergada, mais tarde, depois, próxima versão, fase 2, não nesta versão, não neste release, não nesta fase, versão 2, versão futura, próxima fase, vem na versão, virá na versão, chega na versão, vem na próxima',
    outOfScope:
      'fora de escopo, fora do escopo, fora de âmbito, fora do âmbito, excluído, excluída, descartado, descartada, rejeitado, rejeitada, recusado, recusada, cancelado, cancelada, não se aplica',
    not: 'ainda não, não coberto, sem cobertura, pendente, falta, a fazer, por fazer, não iniciado, não iniciada, não começado, não implementado, não feito, bloqueado, bloqueada, planejado, planejada, planeado, a definir, talvez, se der tempo, se houver tempo, em aberto, previsto para, não, não será feito, não será feita, não será implementado, não está coberto, não está previsto, não está pronto, não coberta, não implementada, não feita, não suportado, não suportada, não planejado, não é possível, não é necessário',
    no: 'não, nenhum, nenhuma, nunca, jamais, aberto, aberta',
    alone: 'obsoleto, obsoleta, removido, removida, previsto',
    narrowed: 'só, somente, apenas, unicamente, exceto, salvo, sem, menos, metade',
    range: 'a, ao, até',
    excluded:
      'não objetivos, não-objetivos, fora de escopo, fora do escopo, fora do âmbito, o que não faremos, alternativas, outras opções, opções consideradas, opções, descartadas, rejeitadas, não coberto, o que não cobre, o que fica de fora, o que deixamos de fora, alternativas consideradas, consideradas e rejeitadas',
    excludedAlone:
      'excluído, excluídos, exclusões, lacunas, em falta, requisitos em falta, removido, removidos, requisitos removidos, perguntas em aberto, questões em aberto, pontos em aberto, não cobertos, limitações, limitações conhecidas',
    later:
      'não nesta versão, agora não, requisitos adiados, requisitos futuros, trabalhos futuros, considerações futuras, desenvolvimentos futuros, trabalho futuro, melhorias futuras, funcionalidades futuras, versões futuras, futuras versões, próxima versão, próxima fase, próximas fases, após o mvp, depois do mvp, para mais tarde',
    laterAlone: 'adiado, adiados, mais tarde, depois, futuro, no futuro, backlog, para depois',
    laterPhases: 'fase 2, fase 3, fase ii, versão 2, versão 3, v2, etapa 2, etapa 3, entrega 2, segunda fase',
    lapsed: 'obsoleto, obsoleta, descontinuado, descontinuada, já não é válido, não é mais necessário',
    withdrawn:
      'removido, removida, eliminado, eliminada, retirado, retirada, excluído, excluída, cancelado, cancelada, substituído, substituída',
    ids: 'id, identificador, código, chave, ref, ref., referência, nº, n.º, no, no., núm., número, id requisito, id do requisito, código do requisito',
    building:
      'rascunho, proposto, proposta, em revisão, em discussão, planejado, planejada, planeado, previsto, prevista, especificado, projetado, em andamento, em curso, em desenvolvimento, em testes, a fazer, por fazer, não iniciado, não iniciada, não começado',
    behind:
      'por, pelo, pela, até, para, porque, já que, devido a, desde, após, depois de, antes de, nesta, neste, na v1, na, no, em v1, em, a, ao, à, segundo, conforme, mas, e, de aprovação, de revisão, versão',
    work: 'estado, situação, progresso, andamento, status',
    behindGlued: '',
    requirement: 'requisito, requisitos, requerimento, requerimentos, req.',
    story:
      'história de usuário, história do usuário, história de utilizador, história do utilizador, história, user story',
    criteria: 'critérios de aceitação, critério de aceitação, critérios de aceite, critérios, critério',
    cites: 'requisitos, requisito, requisitos relacionados, requisitos atendidos, valida, verifica',
    speaksOf:
      'prioridade, prioridades, priorização, dependência, dependências, aceitação, aceite, teste de aceitação, testes de aceitação, caso de teste, casos de teste, risco, riscos, esforço, estimativa, estimativas, justificativa, justificação, perguntas em aberto, questões em aberto',
    matrix:
      'rastreabilidade, matriz de rastreabilidade, rastreabilidade de requisitos, matriz de rastreabilidade de requisitos, matriz de cobertura, cobertura de requisitos',
    metBy:
      'componente, componentes, módulo, módulos, seção, seções, secção, capítulo, projeto, interface, interfaces, serviço, classe, arquivo, arquivos, ficheiro, teste, testes, caso de teste, casos de teste, implementação, épico, fase, tarefa, tarefas',
  },

  staffing: {
    teams: `
      time, equipe, equipes, equipa, equipas, squad, quem, time responsável, equipe responsável, time
      necessário, feito por, construído por
    `,
    available: `
      disponível, disponível a partir de, disponível desde, disponível em, disponibilidade, data de disponibilidade,
      pronto a partir de, utilizável a partir de, data mais cedo, o mais cedo, data de entrega, data de lançamento,
      entrada em produção, no ar a partir de
    `,
    chosen: `
      escolhido, escolhida, opção escolhida, solução escolhida, abordagem escolhida, variante escolhida, alternativa
      escolhida, selecionado, selecionada, opção selecionada, solução selecionada, decisão, decisão tomada, nossa
      decisão, decisão final, escolha, nossa escolha, recomendação, recomendado, recomendada, opção recomendada,
      solução recomendada, preferida, preferido, opção preferida
    `,
    anyTeam: `
      time, equipe, equipa, nosso time, nossa equipe, o time, a equipe, nós, interno, interna, internamente, externo,
      externa, fornecedor, fornecedor externo, prestador, terceiro, terceiros, terceirizado, consultoria, consultores,
      agência, parceiro, ambos, ambas, todos, todos os times, o mesmo, o mesmo time, mesmo time, mesma equipe, nenhum,
      nenhuma, ninguém, qualquer, um time, dois times, três times, time novo, novo time, nova equipe, time existente,
      time dedicado, desenvolvimento, produto, operações, backend, frontend, mobile, qa, design, dados, segurança,
      infraestrutura, engenheiros, desenvolvedores, pequeno, médio, grande, sim, não, aberto, desconhecido, outro,
      outros, vários, 
      central, projeto, de projeto, scrum, alto, baixo
    `,
    unsure: `
      não, nunca, caso, se o, se a, seria, poderia, poderíamos, teria, ainda, primeiro, no início, inicialmente,
      originalmente, antes, deveria, deveríamos, contra, descartamos, nenhum, nenhuma
    `,
    beside: `
      revis*, aprov*, consult*, inform*, apoi*, ajud*, assessor*, fornec*, entrega, depend*, precis*, interessad*,
      não, era, até
    `,
    open: `
      depois, após, não antes, o mais cedo, início, inicia, começa, começo, arranque, design, protótipo, mais tarde,
      depende
    `,
    about: `
      aproximadamente, cerca de, por volta, em torno, talvez, provavelmente, ou mais tarde, ou antes, estimado,
      estimada, provisório, provisória, a confirmar
    `,
    latest: 'antes de, antes do, até, o mais tardar, no máximo, ou antes',
    technical: `
      refatoração, refatorar, refactoring, migração de, migração para, migração do, migração da, migrar, reescrita,
      reescrever, dívida técnica, modernização, modernizar, desativação, modularização, monólito, sistema legado,
      esteira de build, base de código
    `,
    upgrades: 'mudança para, atualização, atualizar',
    purelyTechnical: `
      dívida técnica, trabalho técnico, puramente técnico, puramente técnica, refatoração, sem mudança visível, sem
      mudanças visíveis, nada muda para os clientes, nada muda para os usuários, sem mudanças funcionais, nenhuma
      mudança funcional
    `,
    customers: `
      cliente, clientes, usuário*, usuária*, utilizador*, paciente*, leitor*, comprador*, vendedor*, comerciante*,
      lojista*, assinante*, visitante*, aluno*, estudante*, professor*, hospital*, hospitais, clínica*, cidadã*,
      cidadão*, viajante*, gente, pessoas, membro*, receita, vendas
    `,
    effects: `
      efeito, efeitos, efeito do trabalho, efeito esperado, efeitos esperados, impacto, impacto esperado, benefício,
      benefícios, benefício esperado, benefícios esperados, ganho, ganhos, ganho esperado, ganhos esperados, o que
      ganhamos
    `,
  },

  sections: {
    problem: {
      heading: 'Problema',
      prompt:
        'Quem é prejudicado hoje, pelo quê, e como sabemos disso? O que muda para essas pessoas e para o negócio quando estiver resolvido?',
    },
    goals: {
      heading: 'Objetivos e não objetivos',
      prompt: 'Os resultados que este trabalho precisa alcançar e o que ele deixa de fora de propósito.',
      labels: { goal: 'Objetivo', nonGoal: 'Não objetivo' },
    },
    requirements: {
      heading: 'Requisitos',
      prompt:
        'O que precisa ser possível: uma necessidade por linha, cada uma com um ID que nunca é reutilizado. O que faz parte do produto mínimo (MVP) fica marcado. Sem dizer como será construído.',
      columns: { id: 'ID', requirement: 'Requisito', priority: 'Prioridade', mvp: 'MVP' },
    },
    design: {
      heading: 'Design',
      prompt:
        'O que as pessoas veem e fazem: os fluxos principais, os protótipos, os links para os arquivos de design. Como será construído fica no documento de design da solução (SDD).',
      labels: { flows: 'Fluxos', mockUps: 'Protótipos', links: 'Links' },
    },
    successMetrics: {
      heading: 'Métricas de sucesso',
      prompt: 'Números que mostram se deu certo: onde estão hoje, onde deveriam estar, até quando e quem acompanha.',
      columns: { metric: 'Métrica', today: 'Hoje', target: 'Meta', until: 'Até quando', by: 'Medido por' },
    },
    rolloutPlan: {
      heading: 'Plano de lançamento',
      prompt:
        'Quem recebe primeiro, o que precisa estar certo antes do próximo grupo, quem acompanha o uso e as opiniões depois do lançamento e como desativar.',
      labels: { first: 'Primeiro', next: 'Próximo grupo', owner: 'Responsável', off: 'Desativação' },
    },
    communication: {
      heading: 'Comunicação do lançamento',
      prompt: 'Quem avisa clientes, vendas e suporte sobre o lançamento, quando e por qual canal.',
      columns: { audience: 'Para quem', who: 'Quem avisa', when: 'Quando e como' },
      audiences: { customers: 'Clientes', sales: 'Vendas', support: 'Suporte' },
    },
    dependencies: {
      heading: 'Dependências',
      prompt: 'O que outros times precisam entregar. O PM define a ordem, o EM conduz.',
      columns: {
        dependency: 'Dependência',
        team: 'Time',
        by: 'Necessário até',
        rank: 'Ordem',
        driver: 'Conduzido por',
      },
    },
    options: {
      heading: 'Opções consideradas',
      prompt:
        'Pelo menos duas maneiras de fazer. Quanto cada uma custa, quanto tempo leva, o que facilita ou dificulta depois e como é trabalhar com ela. Outra opção pode exigir outro time e outra data.',
      columns: { option: 'Opção', team: 'Time', available: 'Disponível a partir de', debt: 'Dívida técnica' },
    },
    solution: {
      heading: 'Solução escolhida',
      prompt:
        'A opção escolhida, por que é melhor que as outras e o seu desenho: componentes, dados, interfaces, migração, testes.',
      labels: { option: 'Opção escolhida', because: 'Motivo' },
    },
    risks: {
      heading: 'Riscos',
      prompt: 'O que pode dar errado, como perceberíamos e o que faríamos.',
      columns: { risk: 'Risco', sign: 'Como percebemos', answer: 'O que fazemos' },
    },
    testing: {
      heading: 'Testes e desativação',
      prompt: 'Uma solução deve ser fácil de testar, de ampliar e de desativar. O que garante isso aqui?',
      labels: { testing: 'Testes', building: 'Ampliações', off: 'Desativação' },
    },
    effect: {
      heading: 'Efeito do trabalho',
      prompt:
        'O que o time ou o negócio ganha, em números: horas economizadas, incidentes evitados, algo que passa a ser possível.',
    },
    who: {
      heading: 'Quem',
      prompt:
        'Quem lidera e quem constrói, pelo nome e com que parte do tempo. Outra opção pode exigir outras pessoas.',
      labels: { lead: 'Liderança', people: 'Participantes', allocation: 'Dedicação' },
    },
    when: {
      heading: 'Quando',
      prompt:
        'As datas em que os clientes terão uma solução em mãos, e quais clientes (um beta conta). Combinadas entre EM e PM, com o que vem primeiro se não couber tudo.',
      columns: { milestone: 'Marco', date: 'Data', forWhom: 'Para quem', priority: 'Prioridade' },
    },
    target: {
      heading: 'Quando',
      prompt: 'Quanto tempo vale o resultado, e para quando ele é necessário?',
    },
    criteria: {
      cost: 'Custo',
      time: 'Prazo',
      velocity: 'Velocidade de desenvolvimento',
      experience: 'Experiência do desenvolvedor',
    },
    choices: { must: 'Essencial', should: 'Importante', could: 'Desejável', yes: 'Sim', no: 'Não' },
    forms: {
      designFor: 'Documento de design da solução (Solution Design Document, SDD) para {0}.',
      toCover: 'Requisitos a cobrir: {0}',
      signOffs: {
        heading: 'Aprovações',
        prompt: 'Quem aprova fica em “signoffs”, no cabeçalho, com o papel e o dia.',
        columns: { decision: 'Decisão', owner: 'Responsável', signsOff: 'Aprova' },
        decisions: { why: 'Por quê', what: 'O quê', how: 'Como', who: 'Quem', when: 'Quando', rollout: 'Lançamento' },
      },
      light: {
        metric: 'O único número que mostra se deu certo, e a sua meta.',
        rollout: 'Uma linha: quem recebe primeiro, quem vem depois e quem é responsável.',
        solution:
          'O desenho: componentes, dados, interfaces, migração, testes. Se houver outras maneiras, elas entram no lugar da última linha.',
        onlyOption: 'Única opção, porque …',
      },
      prFaq: {
        pressRelease: {
          heading: 'Comunicado de imprensa',
          prompt:
            'Escrito como se acabasse de ser lançado, com as palavras de um cliente: o que é, para quem e por que importa.',
        },
        news: {
          heading: 'O que os clientes recebem',
          prompt: 'O que eles podem fazer a partir de agora e antes não podiam. Sem dizer como será construído.',
        },
        quote: { heading: 'Citação de um cliente', prompt: 'O que um cliente diria, em uma ou duas frases.' },
        customerFaq: {
          heading: 'Perguntas dos clientes',
          prompt: 'O que os clientes vão perguntar: o preço, os dados deles, o que acontece com o que têm hoje.',
        },
        internalFaq: {
          heading: 'Perguntas internas',
          prompt: 'O que a empresa vai perguntar: se vale a pena, o que é preciso, o que pode impedir.',
        },
        question: 'Pergunta',
        answer: 'Resposta',
      },
      onePager: {
        whyNow: { heading: 'Por que agora', prompt: 'O que mudou e quanto custaria esperar.' },
        proposal: {
          heading: 'O que propomos',
          prompt: 'O que muda e para quem, em poucas frases, e o que deixamos de fora de propósito.',
        },
        ask: { heading: 'Decisão necessária', prompt: 'O que os leitores precisam decidir e até que dia.' },
      },
      adr: {
        context: {
          heading: 'Contexto e definição do problema',
          prompt: 'O que torna uma decisão necessária, em duas ou três frases ou como pergunta.',
        },
        drivers: {
          heading: 'Fatores de decisão',
          prompt: 'O que pesa na decisão, um fator por linha.',
        },
        considered: { heading: 'Opções consideradas', prompt: 'Pelo menos duas, pelo nome.' },
        outcome: { heading: 'Decisão tomada', prompt: 'A opção escolhida e por que é melhor que as outras.' },
        consequences: {
          heading: 'Consequências',
          prompt: 'O que melhora e o que piora.',
          labels: { good: 'Bom', bad: 'Ruim' },
        },
        confirmation: {
          heading: 'Confirmação',
          prompt: 'Como verificar que a decisão é cumprida: um teste, uma revisão, uma medição.',
        },
        prosAndCons: {
          heading: 'Prós e contras das opções',
          prompt: 'As opções lado a lado. Outra opção pode exigir outro time e outra data.',
        },
        more: {
          heading: 'Mais informações',
          prompt: 'Links, decisões anteriores, quando olhar de novo.',
        },
      },
      rfc: {
        summary: { heading: 'Resumo', prompt: 'A mudança em um parágrafo, para alguém de fora do time.' },
        motivation: { heading: 'Motivação', prompt: 'Que problema isto resolve, para quem e por que agora.' },
        proposal: {
          heading: 'Desenho proposto',
          prompt:
            'Com detalhe suficiente para alguém discordar: componentes, dados, interfaces, migração, casos especiais.',
        },
        drawbacks: { heading: 'Desvantagens', prompt: 'Por que talvez não devêssemos fazer isto.' },
        alternatives: {
          heading: 'Alternativas consideradas',
          prompt: 'Outras maneiras de fazer e por que esta é melhor. Não fazer nada é uma delas.',
        },
      },
      openQuestions: { heading: 'Questões em aberto', prompt: 'O que ainda não se sabe e quem vai descobrir.' },
    },
  },
};
