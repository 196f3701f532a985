import type { LanguagePack } from './language.js';

export const spanish: LanguagePack = {
  name: 'Spanish',
  head: 'first',
  groups: [
    {
      answers: ['why'],
      headings: `
        porqué, razón, razones, contexto, problema, necesidad, necesidades, propósito, finalidad, oportunidad,
        beneficios, justificación, antecedentes, valor, estrategia
      `,
      phrases: `
        problema, problema que se resuelve, beneficio clave, oportunidad, visión del producto, motivación,
        motivaciones, contexto, antecedente, planteamiento del problema, descripción del problema,
        definición del problema, declaración del problema, problema a resolver, problema que resuelve,
        situación actual, estado actual, análisis de mercado, análisis competitivo, análisis de la competencia,
        propuesta de valor, valor de negocio, caso de negocio, puntos de dolor, beneficio esperado, justificación
      `,
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'resumen, resumen ejecutivo, en resumen, sumario',
      weak: `
        introducción, descripción, descripción general, visión general, presentación, acerca de
      `,
    },
    {
      answers: ['what'],
      headings: `
        qué, objetivo, alcance, requisitos, requerimientos, funcionalidades, funciones, características, usuarios,
        supuestos, suposiciones, restricciones, entregables, métricas, prioridades
      `,
      phrases: `
        objetivo, funcionalidad, característica, historias de usuario, casos de uso, escenario, perfil de usuario,
        fuera de alcance, fuera del alcance, dentro del alcance, alcance, criterio de aceptación, criterios de éxito,
        métrica, indicador clave, indicador de éxito, medición del éxito, experiencia de usuario, flujos de usuario,
        reglas de negocio, trabajo futuro, mejoras futuras
      `,
      hints: 'usuario, función, experiencia',
    },
    { answers: ['what', 'how'], subsections: ['how'], headings: 'propuesta, solución propuesta, recomendación' },
    {
      answers: ['how'],
      headings: `
        cómo, solución, diseño, arquitectura, implementación, enfoque, consecuencias, impacto, riesgos, dependencias,
        alternativas, opciones, pruebas, seguridad, despliegue, desventajas
      `,
      phrases: `
        arquitectura, diseño, solución técnica, especificación técnica, especificaciones técnicas,
        detalle de implementación, implementación, modelo de datos, base de datos, esquema, flujo de datos, diagrama,
        plan de pruebas, estrategia de pruebas, plan de migración, migración, compatibilidad, reversión, seguridad,
        rendimiento, monitoreo, riesgo, alternativa, opciones consideradas, compensaciones, análisis de impacto,
        manejo de errores, consideraciones técnicas, deuda técnica, estructura
      `,
      hints: `
        solución, técnico, despliegue, componente, servicio, prueba, integración, configuración
      `,
    },
    { answers: ['how'], perhaps: ['when'], headings: 'plan de implementación, plan de acción, plan de ejecución' },
    {
      answers: ['who'],
      headings: `
        quién, quiénes, equipo, responsabilidades, participantes, colaboradores, autores, contactos, aprobaciones,
        interesados, recursos
      `,
      phrases: `
        partes interesadas, interesados, equipo de, miembro del equipo, roles y responsabilidades, responsable,
        asignación de, distribución de tareas, revisor, revisores, aprobador, aprobadores, gobernanza,
        recursos humanos
      `,
    },
    {
      answers: ['when'],
      headings: `
        cuándo, cronograma, calendario, planificación, plazos, hitos, fechas, fases, etapas, esfuerzo
      `,
      phrases: `
        cronograma, calendario, línea de tiempo, planificación, hito, hoja de ruta, fechas clave, fecha de entrega,
        fecha límite, fecha de lanzamiento, fecha de despliegue, plan de entrega, plan de proyecto, plan de trabajo,
        estimación, próximos pasos, fases del proyecto
      `,
      hints: 'fase, etapa',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: 'lanzamiento',
      phrases: `
        plan de despliegue, plan de lanzamiento, estrategia de despliegue, estrategia de lanzamiento,
        despliegue gradual, despliegue progresivo, despliegue por fases, lanzamiento gradual, lanzamiento por fases
      `,
      hints: 'lanzamiento',
    },
    { answers: ['what'], titles: true, phrases: 'requisito, requerimiento' },
    {
      answers: [],
      phrases: `
        documento de requisitos, documento de requerimientos, documento de diseño, especificación de requisitos
      `,
    },
    {
      answers: [],
      headings: `
        índice, tabla de contenidos, contenido, definiciones, notas, otros, enlaces, referencias, licencia, estado,
        historial
      `,
      phrases: `
        glosario, terminología, acrónimo, bibliografía, historial de cambios, historial de versiones,
        historial de revisiones, registro de cambios, control de cambios, control de versiones, pregunta abierta,
        cuestiones abiertas, temas pendientes, enlaces de interés, agradecimiento
      `,
    },
    { answers: [], open: true, phrases: 'apéndice, anexo, preguntas frecuentes' },
  ],
  labels: {
    who: `
      responsable, responsables, propietario, propietaria, dueño, dueña, autor, autora, autores, redactado por,
      elaborado por, revisor, revisores, revisado por, aprobador, aprobadores, aprobado por, equipo, equipos,
      líder, líder técnico, jefe de proyecto, gerente de producto, contacto, desarrollador, desarrolladores,
      diseñador, participantes, colaboradores, interesados, encargado, asignado a, quién
    `,
    discipline: '',
    when: `
      fecha límite, fecha objetivo, fecha de entrega, fecha de lanzamiento, fecha prevista, fecha estimada,
      entrega, lanzamiento, hito, plazo, inicio, fin, periodo, período, duración, cuándo, versión objetivo, fase,
      vencimiento, estimación
    `,
    document: 'fecha, fecha de creación',
  },
  reasons: {
    problem: `
        problema, problemas, difícil, dificultad, imposible, falta, carece, ausencia, lento, costoso, tedioso,
        complicado, errores, lamentablemente, sin embargo, necesitan, necesidad, limitaciones, no pueden, no existe,
        pierden, actualmente
      `,
    purpose: `
        para que, con el fin de, a fin de, mejorar, reducir, evitar, permitir, permite, facilitar, simplificar,
        aumentar, beneficio, valor, porque, agilizar
      `,
  },

  calendar: {},

  people: {},

  blanks: {},

  choices: {
    ways: `
      opción, variante, enfoque, camino, vía, plan, solución, propuesta, diseño, candidato, posibilidad, idea,
      alternativa técnica
    `,
    options: 'opción, variante, enfoque, solución, alternativa, posibilidad',
    alternatives: 'alternativa, otra opción',
    after: '',
    counts: `
      uno, un, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, primera, segunda, tercera, primer,
      segundo, tercer, pocas, pocos, varias, varios
    `,
    lists: `
      opciones, opciones consideradas, opciones evaluadas, opciones analizadas, opciones posibles,
      opciones estudiadas, variantes, variantes consideradas, enfoques, enfoques considerados,
      enfoques posibles, soluciones posibles, soluciones consideradas, soluciones evaluadas,
      posibles soluciones, posibles enfoques, comparación de opciones, comparativa de opciones,
      comparación de soluciones, comparación de alternativas, comparativa de alternativas, comparativa,
      análisis de opciones, evaluación de opciones, opciones técnicas, opciones de diseño,
      opciones de implementación, opciones para, elección de, lo que consideramos, caminos posibles,
      análisis de alternativas, evaluación de alternativas, considerado, evaluado
    `,
    others: `
      alternativas, alternativas consideradas, alternativas evaluadas, alternativas analizadas,
      alternativas descartadas, alternativas rechazadas, alternativas estudiadas, opciones descartadas,
      opciones rechazadas, soluciones descartadas, soluciones rechazadas, soluciones alternativas,
      solución alternativa, enfoques descartados, enfoques alternativos, enfoque alternativo, ideas descartadas,
      otras opciones, otras soluciones, otros enfoques, otras alternativas, otros caminos, lo que descartamos,
      lo que no elegimos, descartado, descartadas, descartados, no elegidas, opciones no elegidas,
      alternativas a, comparación con
    `,
    comparisons: `
      comparación, compensaciones, ventajas y desventajas, ventajas e inconvenientes, pros y contras,
      evaluación, decisión, decisiones, matriz de decisión, justificación
    `,
    parts: `
      comparación, comparativa, recomendación, decisión, resultado, conclusión, conclusiones, criterios,
      criterios de decisión, resumen, visión general, discusión, ventajas, desventajas, inconvenientes,
      ventajas y desventajas, pros, contras, pros y contras, justificación, contexto, introducción, evaluación,
      notas, consecuencias, supuestos, restricciones, opción elegida, coste, costo, tiempo, plazo, riesgos
    `,
    whyNot: 'por qué no, porque no, por qué descartamos',
    versus: 'vs, versus, en vez de, en lugar de, y no',
    or: 'o, u',
    contrast: 'bien, otro, otra, mientras que, en cambio, ambas, ambos',
    choosing: `
      elegimos, hemos elegido, elegido, elegida, se eligió, se ha elegido, preferimos, hemos preferido,
      preferido, preferida, preferible, optamos, hemos optado, se optó, decidimos, hemos decidido, se decidió,
      decisión, escogimos, hemos escogido, seleccionamos, seleccionado, nos quedamos con, recomendamos,
      recomendado, recomendada
    `,
    taking: 'usamos, utilizamos, usaremos, utilizaremos, construimos, tomamos, mantenemos',
    over: 'en vez de, en lugar de, en vez del, en lugar del, antes que, frente a, y no, a diferencia de',
    ruledOut: `
      descartamos, hemos descartado, rechazamos, hemos rechazado, excluimos, hemos excluido, decidimos no,
      hemos decidido no, decidimos en contra, no elegimos, consideramos pero, considerado pero,
      considerada pero, consideradas pero, evaluado pero, evaluada pero, otra opción sería, otra opción era,
      otra opción es, una alternativa sería, una alternativa es, otra alternativa, una alternativa era,
      otro enfoque, alternativa descartada, opción descartada, también sería posible,
      también habría sido posible, también serviría
    `,
    turnedDown: `
      se descartó, se descartaron, fue descartado, fue descartada, fueron descartados, fueron descartadas,
      se rechazó, se rechazaron, fue rechazado, fue rechazada, fueron rechazadas, no es una opción,
      no era una opción
    `,
    against: `
      descartado, descartada, descartados, descartadas, rechazado, rechazada, no elegido, no elegida,
      demasiado caro, demasiado cara, muy caro, muy cara, demasiado lento, demasiado lenta, demasiado complejo,
      demasiado compleja, demasiado arriesgado, demasiado largo, demasiado tarde
    `,
    considered: `
      consideramos, hemos considerado, también consideramos, barajamos, se consideró, se consideraron,
      se evaluó, se evaluaron, se barajó, también podríamos, podríamos también, se podría también
    `,
    examined: `
      evaluamos, hemos evaluado, comparamos, hemos comparado, estudiamos, hemos estudiado, analizamos,
      hemos analizado
    `,
    but: 'pero, sin embargo, aunque',
    alternatively: 'alternativamente, como alternativa',
    users: 'usuario, usuaria, cliente, clienta, usted, lector, administrador, administradora',
    only: `
      única opción, la única opción, una sola opción, opción única, solo hay una opción, única posibilidad,
      única solución, solución única, única vía, único camino, único enfoque, única alternativa,
      no hay alternativa, no hay alternativas, sin alternativa, sin alternativas, ninguna alternativa,
      no hay otra opción, no hay otra, no hay otras opciones, ninguna otra opción, no existe otra,
      no existe alternativa, no hay más opciones, no tenemos alternativa, no tenemos otra
    `,
    none: 'ninguno, ninguna, no aplica, nada, no hay',
    because: `
      porque, ya que, pues, puesto que, dado que, debido a, por, como, así que, por lo que, por eso, por tanto,
      exige, exigido, impone, impuesto, obliga, la ley, prescribe
    `,
    weighing: `
      ventaja, ventajas, desventaja, desventajas, inconveniente, inconvenientes, pro, pros, contra, contras,
      descartado, descartada, elegida, elegido, recomendado, recomendada, preferida, mejor, peor, enfoque
    `,
    settings: `
      configuración, ajuste, ajustes, menú, línea de comandos, parámetro, parámetros, bandera,
      valor por defecto, predeterminado, tipo, valor, argumento, preferencias, diálogo, botón, pago, envío,
      entrega
    `,
    units: 'semana, semanas, mes, meses, día, días, año, años, sprint, sprints, trimestre, trimestres',
    criterion: 'criterio, criterios, aspecto, factor, dimensión',
    criteria: {
      cost: {
        labels: `
          coste, costes, costo, costos, precio, precios, presupuesto, gasto, gastos, tarifa, licencia,
          licencias, tco, inversión, coste total de propiedad
        `,
        signs: `
          barato, barata, baratos, baratas, caro, cara, caros, caras, costoso, costosa, económico, económica,
          cuesta, gratis, gratuito, coste, costo
        `,
      },
      time: {
        labels: `
          tiempo, plazo, plazos, duración, esfuerzo, fecha, entrega, calendario, cronograma, estimación,
          días-persona, semanas, meses, disponible desde, eta, cuándo
        `,
        signs: `
          rápido de construir, rápida de construir, tarda más, lleva más tiempo, pero rápido, pero rápida,
          rápido pero, rápida pero
        `,
      },
      velocity: {
        labels: `
          mantenibilidad, mantenimiento, deuda, deuda técnica, extensibilidad, flexibilidad,
          velocidad de desarrollo, velocidad del equipo, velocidad, adaptabilidad, evolución,
          facilidad de cambio, complejidad, cambios futuros
        `,
        signs: `
          mantenible, fácil de cambiar, difícil de cambiar, fácil de mantener, difícil de mantener, mantener,
          extensible, acoplamiento, dependencia del proveedor
        `,
      },
      experience: {
        labels: `
          experiencia, experiencia de desarrollo, experiencia del desarrollador, experiencia de desarrollador,
          experiencia de los desarrolladores, ergonomía, usabilidad, herramientas, facilidad de uso,
          trabajo diario, día a día, curva de aprendizaje, conocimientos, dx, devex
        `,
        signs: `
          agradable, tedioso, tediosa, fácil de usar, depurar, depuración, a mano, manual, manuales, familiar,
          aprender
        `,
      },
    },
    perUse: 'por consulta, por petición, por solicitud, por llamada, por fila, por operación, memoria',
    speed: `
      respuesta, ejecución, carga, procesamiento, latencia, arranque, cálculo, consulta, acceso, espera,
      compilación
    `,
  },

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};
