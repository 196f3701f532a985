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
        fecha límite, plan de entrega, plan de proyecto, plan de trabajo,
        estimación, próximos pasos, fases del proyecto
      `,
      hints: 'fase, etapa',
    },
    {
      answers: ['rollout', 'when'],
      otherwise: ['when'],
      headings: 'cuándo lanzamos, cuándo se lanza, cuándo es el lanzamiento',
      phrases: `
        fecha de lanzamiento, fecha de despliegue, calendario de lanzamiento, cronograma de lanzamiento,
        calendario de despliegue, cronograma de despliegue
      `,
    },
    {
      answers: ['rollout'],
      perhaps: ['when'],
      otherwise: ['when'],
      phrases: 'plan de publicación, estrategia de publicación, plan de liberación, plan de versiones',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: 'puesta en marcha, entrega progresiva, salida a producción, despliegue y migración, lanzamiento',
      phrases: `
        puesta en marcha, entrega progresiva, salida a producción, plan de despliegue, plan de lanzamiento, estrategia de despliegue, estrategia de lanzamiento,
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

  choices: {},

  measures: {
    headings: `
      éxito, métricas, indicadores, kpi, medición, metas, resultados clave, valores objetivo, impacto esperado
    `,
    phrases: `
      métrica* de éxito, métricas clave, métrica* de negocio, criterio* de éxito, indicador* de éxito,
      indicador* clave*, indicador* de desempeño, indicador* de rendimiento, medida* de éxito, medición del éxito,
      medir el éxito, mediremos, medimos, cómo medir, factores de éxito, sabremos, cómo sabemos, cómo saber,
      qué es el éxito, definición de éxito, resultados clave, objetivos medibles, resultados medibles, metas medibles,
      habremos ganado, habrá funcionado
    `,
    goals: 'objetivo*, meta, metas, propósitos, resultados esperados, resultados, beneficios esperados',
    notGoals: `
      no objetivo*, no es objetivo, fuera de objetivo*, público objetivo, usuarios objetivo, mercado objetivo,
      cliente objetivo, fecha objetivo, grupo objetivo
    `,
    measures: `
      nps, csat, satisfacción, tasa, tasas, conversión*, conversiones, retención, abandono*, ingresos, facturación,
      ventas, margen, nota, estrellas, puntuación, adopción, activaci*, usuarios activos, clientes activos,
      cuota de mercado, productividad
    `,
    counted: `
      llamada*, ticket*, queja*, reclamo*, reclamacion*, incidente*, incidencia*, solicitud*, tiempo*, plazo*,
      registros, tasa de error*, coste*, costo*, errores, consulta*, pregunta*
    `,
    uses: `
      usa, usan, usen, utiliz*, adopt*, se registr*, compran, pagan, recomiend*, vuelven, regresan, por sí mismos,
      por su cuenta, sin ayuda, sin llamar
    `,
    change: `
      reduc*, reduzc*, aument*, mejor*, disminu*, baj*, sube, suben, subir, subida, duplic*, triplic*, acort*, aceler*,
      menos, más de, más rápido*, crec*, ahorr*, pasa de, pasar de, pasan de, pasa a, cae*, caer*, incrementar*,
      increment*, en vez de, en lugar de, elimin*
    `,
    targets: `
      al menos, como mínimo, como máximo, por encima de, por debajo de, más de, menos de, superior* a, inferior* a,
      mayor a, mayor que, menor a, menor que, supera*, alcanz*, llegar a, mínimo, o más, o menos, en menos de
    `,
    numbers: `
      dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta, cuarenta,
      cincuenta, cien, cientos, mil, miles, millón, millones, docena*, un día, una hora, un minuto, una semana
    `,
    shares: `
      mitad, medio, media, tercio, tercios, tercera parte, cuarta parte, cuarto de, quinto, décima parte, doble,
      triple, veces más, veces menos, por ciento, puntos porcentuales, de cada diez, de cada tres, de cada cuatro,
      mayoría
    `,
    nobody: 'nadie, cero, ni una sola, ni un solo, nunca más',
    no: 'ningún, ninguna, ninguno',
    all: 'todos, todas, cada, todo el mundo',
    units: 'segundo, segundos, minuto*, hora*, día*, semana*, mes, meses',
    joints: 'a, hasta, en vez de, en lugar de',
    wants: `
      queremos, quiere, querer, objetivo*, meta, debe, deben, deberá*, debería*, buscamos, esperamos, vamos a,
      para reducir, para aumentar
    `,
    success: `
      éxito si, éxito cuando, el éxito es, el éxito significa, exitoso si, exitoso cuando, habrá funcionado, habremos,
      sabremos, terminado cuando, contentos si, medido por, mediremos, medimos, nuestro objetivo, el objetivo es,
      la meta es, nuestra meta, indicador
    `,
    product: `
      límite*, cuota, máximo, máxima, máx, precio*, tarifa*, descuento*, tamaño*, mb, kb, gb, caracteres, soporta,
      admite, hasta, por página, pesa, asientos, plazas, intentos, columnas, filas, campos, formatos, idiomas, iva
    `,
    can: 'puede, pueden, podrá*, permite, permiten, muestra, muestran',
    numbered: `
      versión, fase, paso, etapa, sección, página, capítulo, número, artículo, nivel, iteración, requisito, semana,
      ola, norma
    `,
    numerals: '',
    counters: '',
  },

  launches: {
    about: `
      lanzamiento*, lanzar, lanzamos, despliegue*, desplegar, puesta en producción, puesta en marcha,
      salida a producción, salida al mercado, piloto, plan de publicación, entrega progresiva, implantación,
      implementación gradual, plan de entrega, publicación
    `,
    stages: `
      beta, alfa, piloto, pilotos, prueba piloto, fase piloto, acceso anticipado, vista previa, feature flag*, bandera,
      canario, canary, por invitación, fase de prueba*
    `,
    counted: 'fase, ola, etapa, paso, grupo, tanda, lote',
    steps: `
      primera ola, segunda ola, tercera ola, última ola, primera oleada, segunda oleada, primera tanda, segunda tanda,
      ola 1, oleada 1, tanda 1
    `,
    gives: `
      desplieg*, desplegar*, desplegamos, lanzamos, lanzar, lanzarlo, lanzamiento en, lanzamiento para, lanzamiento a,
      se lanza en, se lanza para, se lanza a, abrimos, se abre a, lo tendrá*, la tendrá*, activamos, habilitamos,
      prueba con, probamos, probar, ofrecemos, empezamos, empezando, empezaremos, comenzamos, comenzando, ampliamos,
      ampliar, extendemos, publicamos
    `,
    offers: `
      disponible para, disponible en, recib*, tienen acceso, tendrán acceso, acceso a, activ*, habilit*, prueban,
      ofrec*, siguen, abierto a, abierto para, detrás de
    `,
    first: `
      primero, primera, primeros, al principio, inicialmente, en un principio, empezamos por, empezamos con,
      comenzamos con, en primer lugar, solo, sólo, únicamente
    `,
    then: `
      luego, después, más tarde, a continuación, seguido de, seguidos de, finalmente, por último, hasta, antes de,
      siguen, posteriormente, una vez
    `,
    everyone: `
      todos los demás, todas las demás, los demás, las demás, el resto, todo el mundo, todos los clientes,
      todos los usuarios, de una vez, a la vez, restantes, demás, 100 %, 100%
    `,
    gradual: `
      gradualmente, progresivamente, paulatinamente, poco a poco, por fases, por etapas, por oleadas, por olas,
      por tandas, paso a paso, uno a uno, país por país, equipo por equipo, de forma gradual, de manera gradual,
      escalonad*
    `,
    audience: `
      usuari*, cliente*, emplead*, personal, compañer*, equipo*, intern*, región*, regiones, país, países, mercado,
      mercados, ciudad*, sede*, tienda*, clínica*, hospital*, escuela*, oficina*, socio*, empresa*, probador*,
      voluntari*, suscriptor*, miembro*, paciente*, comerci*, cuenta*, grupo*, fábrica*, sucursal*
    `,
    owns: `
      responsable, responsables, se encarga, encargad*, a cargo, dirige, lidera, gestiona, coordina, lleva, vigila,
      supervisa
    `,
    event: `
      lanzamiento, despliegue, puesta en producción, puesta en marcha, publicación, implantación, tasa de error*,
      implementación
    `,
    past: `
      fue, fueron, era, eran, había, se lanzó, se lanzaron, el año pasado, antigua, antiguo, anterior, antes se,
      fracasó
    `,
  },

  owners: {},

  technology: {},
};
