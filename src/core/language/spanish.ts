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
    document: 'fecha, fecha de creación, versión, versión del documento',
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

  calendar: {
    months: `
      enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre
    `,
    monthsShort: 'ene, feb, mar, abr, jun, jul, ago, sep, sept, oct, nov, dic',
    weekdays: 'lunes, martes, miércoles, jueves, viernes, sábado, domingo',
    seasons: 'primavera, verano, otoño, invierno',
    doubtful: 'mar, ago',
    parts: `
      principios, a principios, inicios, a inicios, comienzos, mediados, a mediados, finales, a finales, final, fines,
      a fines, fin, primera semana, segunda semana, última semana, primera quincena, segunda quincena, primera mitad,
      segunda mitad
    `,
    near: 'próximo, próxima, este, esta, siguiente, que viene, entrante, presente',
    glue: 'de, del, la, el, los, las, a, o',
    by: `
      en, para, antes de, antes del, después de, después del, tras, hasta, hasta el, desde, a partir de, a partir del,
      durante, durante el, hacia, el, la, a tiempo para, en la, en el, con, por, a más tardar en, con vistas a,
      de cara a
    `,
    within: 'con, en, para, con la, en la, desde, a partir de, hasta, dentro de',
    behind: '',
    ordinals: `
      primer, primero, primera, segundo, segunda, tercer, tercero, tercera, cuarto, cuarta, último, última
    `,
    ordinalMarks: 'º, ª, er, o, a',
    counts: `
      un, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta,
      un par de
    `,
    units: `
      día, días, semana, semanas, mes, meses, trimestre, trimestres, año, años, sprint, sprints, días hábiles,
      días laborables, días-persona, quincena, quincenas
    `,
    shortUnits: 'hora, horas, minuto, minutos',
    years: 'año',
    monthWords: 'mes',
    quarters: 'trimestre',
    weeks: 'semana',
    semesters: 'semestre',
    halves: 'mitad',
    fiscal: 'año fiscal, ejercicio fiscal',
    events: `
      Navidad, Navidades, Semana Santa, Reyes, Año Nuevo, Nochevieja, Día de Muertos, Fiestas Patrias,
      vacaciones de verano, vacaciones de verano, vuelta al cole, regreso a clases, Buen Fin, Hot Sale, rebajas,
      congelación del código, congelamiento, las fiestas, fiestas, puente de mayo, carnaval
    `,
    releases: 'versión, lanzamiento, edición, entrega, sprint, iteración, hito',
    stages: 'beta, alfa',
    dates: `
      mañana, pasado mañana, fin de año, fin de mes, cierre de año, cierre del año, fin del año, final del año,
      final de año, finales de año, la semana siguiente, la semana después
    `,
    durations: 'medio año, un semestre, una quincena, medio mes, año y medio, un año y medio',
    rhythm: `
      cada, por, todos los, todas las, semanal, semanales, mensual, diario, diaria, diariamente, veces, al día,
      a la semana, al mes
    `,
    looksLike: `
      un día, algún día, día a día, día tras día, al fin y al cabo, esta versión, este sprint, por la mañana, fase,
      fases, etapa, paso, sección, capítulo, tabla, figura, equipo, nivel, anexo, opción, variante, a fin de,
      con el fin de, en fin, por fin, al final
    `,
    signs: { year: '', month: '', day: '' },
    past: `
      fracasó, falló, fallido, intento anterior, último intento, primer intento, año pasado, mes pasado,
      trimestre pasado, semana pasada, verano pasado, anteriormente, originalmente, antes se, hace, se retrasó,
      retrasó, se canceló, se aplazó, se pospuso, se habló, en vano, se perdió
    `,
    plans: `
      será, serán, estará, estarán, planea, planeamos, planeado, planeada, previsto, prevista, prevemos, queremos,
      esperamos, se espera, lanzar, lanzaremos, lanzarlo, lanzarla, lanzará, lanzamiento, saldrá, saldremos, publicar,
      publicaremos, entregar, entregaremos, a más tardar, objetivo, vamos a, va a, debe estar, listo, lista, plan,
      fecha límite, plazo, apuntamos, programado, programada
    `,
    ours: `
      previsto, prevista, queremos, planeamos, lanzaremos, saldrá con, sale con, publicaremos, próxima versión
    `,
    ownTime: `
      válido, válida, válidos, válidas, validez, caduca*, expira*, retención, retenido, se guardan, se guarda,
      guardados, guardadas, conservan, conserva, almacenado, almacenados, almacenan, certificado*, contrato,
      contratos, licencia, licencias, garantía, disponibilidad, tiempo de respuesta, se borran, se eliminan,
      archivado, copia de seguridad, fin de vida, dejará de tener soporte, sin soporte, fin de soporte
    `,
    needs: `
      necesita, necesitan, requiere, requieren, depende, dependen, basado en, basada en, compatible*, al menos,
      como mínimo, o superior, o posterior, soporta, usa, utiliza, hace falta, primero tiene que, probado con
    `,
    ofDocument: `
      creado el, actualizado:, actualizado el, última actualización, última modificación, fecha de creación,
      modificado el, versión del documento, redactado el
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
