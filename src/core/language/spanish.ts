import type { LanguagePack } from './language.js';

export const spanish: LanguagePack = {
  name: 'Spanish',
  head: 'first',
  groups: [
    { answers: [], perhaps: ['who'], headings: `revisión, revisores, revisado por` },
    { answers: ['why'], headings: `dolor, dolores, lo que duele, qué duele, problemas actuales, lo que falla` },
    { answers: ['why', 'how'], headings: `justificación del diseño, razones del diseño` },
    {
      answers: [],
      headings: `palabras finales, objeto del documento, propósito del documento, propósito de este documento, finalidad del documento, sobre este documento, documentos relacionados, adjuntos, más información, por decidir más adelante, pendiente de decidir, temas abiertos, reuniones periódicas, despedida, historial del documento, historial de cambios, cierre, horario de atención, cómo ayudar, cómo contribuir, cómo colaborar, contribuir, otros enlaces, enlaces externos, más enlaces, etiquetas, palabras clave, reuniones, próximas reuniones, orden del día, fuentes, presentaciones, estructura del documento, leyenda, tickets`,
    },
    { answers: [], perhaps: ['who'], headings: `metadatos, información del documento` },
    {
      answers: ['when'],
      withSubject: true,
      headings: `fases, fase 1, etapa 1, fases del proyecto, fases de desarrollo, fases de implementación`,
    },
    {
      answers: ['how'],
      asked: true,
      headings: `seguridad, rendimiento, escalabilidad, fiabilidad, confiabilidad, disponibilidad, mantenibilidad, portabilidad, usabilidad, accesibilidad, robustez, estabilidad, calidad, manejo de errores, interfaces, integraciones, privacidad`,
      phrases: `manejo de errores, gestión de errores, seguridad, rendimiento, escalabilidad, fiabilidad, disponibilidad, mantenibilidad, accesibilidad, usabilidad`,
      hints: `interfaz, integración`,
    },
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
    problem: `desventaja, desventajas, a mano, manualmente, pierden, pierde, quejan, quejas, engorroso, sufren, cuello de botella, 
        problema, problemas, difícil, dificultad, imposible, falta, carece, ausencia, lento, costoso, tedioso,
        complicado, errores, lamentablemente, sin embargo, necesitan, necesidad, limitaciones, no pueden, no existe,
        pierden, actualmente
      `,
    purpose: `propuesta de valor, eliminar, ahorrar, 
        para que, con el fin de, a fin de, mejorar, reducir, evitar, permitir, permite, facilitar, simplificar,
        aumentar, beneficio, valor, porque, agilizar
      `,
  },

  itself: 'este documento, el presente documento, esta página, esta especificación, del documento',

  questions: {
    why: `por qué, para qué, qué nos lleva, qué nos duele, a qué se debe`,
    what: `qué hace, qué vamos, qué es, qué podrán, qué podrá, qué cambia, qué ofrece, qué construimos, qué incluye, qué`,
    how: `cómo`,
    who: `quién, quiénes, por quién, con quién, de quién depende`,
    when: `cuándo, para cuándo, hasta cuándo, desde cuándo, cuánto tiempo, cuánto tarda`,
    other: `por qué no, por qué elegimos, por qué usar, por qué elegir, para quién, quién puede, quiénes pueden, quién usa, quién lo usa, quién necesita, quién se beneficia, dónde, cómo ayudar, cómo contribuir, cómo sabremos, cómo medimos, cómo mediremos, cuánto cuesta, cuántos, cuándo usar, cuándo no`,
  },

  calendar: {},

  people: {},

  blanks: {},

  choices: {},

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};
