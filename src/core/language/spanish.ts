import type { LanguagePack } from './language.js';

export const spanish: LanguagePack = {
  name: 'Spanish',
  head: 'first',
  groups: [
    {
      answers: ['how'],
      broad: true,
      headings: 'solución, la solución, nuestra solución, cómo, cómo funciona, enfoque',
    },
    { answers: [], perhaps: ['who'], headings: 'aprobaciones, aprobación, firmas, visto bueno' },
    { answers: ['how'], asked: true, headings: 'diseño, dependencias, dependencias externas, dependencias internas' },
    {
      answers: ['what'],
      headings: `
        comunicación del lanzamiento, comunicación de lanzamiento, plan de comunicación, anuncio del lanzamiento,
        preguntas de los clientes, preguntas de clientes, FAQ externa, qué proponemos, lo que proponemos,
        nuestra propuesta, qué reciben los clientes, qué obtienen los clientes
      `,
    },
    { answers: ['what'], perhaps: ['why'], headings: 'nota de prensa, comunicado de prensa' },
    { answers: [], open: true, headings: 'preguntas internas, FAQ interna' },
    { answers: [], headings: 'más información, decisión necesaria, decisiones necesarias' },
    { answers: ['why'], headings: 'factores de decisión, criterios de decisión' },
    {
      answers: ['why'],
      headings: `
        lo que dicen los clientes, lo que nos dicen los clientes, lo que dicen los usuarios, voz del cliente,
        impacto en el negocio, lo que nos cuesta
      `,
    },
    {
      answers: ['how'],
      phrases: `
        propiedad de los datos, propiedad de datos, dueños de los datos, responsabilidades de cada módulo,
        responsabilidades de los módulos, responsabilidades de los componentes, responsabilidades de los servicios,
        responsabilidades de cada componente, responsabilidades de cada servicio, responsabilidades de las capas,
        modelo de objetos, máquina de estados, transiciones de estado
      `,
    },
    {
      answers: ['how'],
      headings: `
        solución elegida, solución escogida, solución seleccionada, opción elegida, opción escogida,
        opción seleccionada, enfoque elegido, diseño elegido
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'revisión, revisores, revisado por' },
    { answers: ['why'], headings: 'dolor, dolores, lo que duele, qué duele, problemas actuales, lo que falla' },
    {
      answers: ['why', 'how'],
      headings: `
        justificación del diseño, razones del diseño, justificación de la decisión, justificación de las decisiones,
        justificación técnica, justificación de la solución, justificación de la elección, razón de la decisión,
        razones de la decisión, fundamentos de la decisión
      `,
    },
    {
      answers: [],
      headings: `
        palabras finales, objeto del documento, propósito del documento, propósito de este documento,
        finalidad del documento, sobre este documento, documentos relacionados, adjuntos, por decidir más adelante,
        pendiente de decidir, temas abiertos, reuniones periódicas, despedida, historial del documento,
        historial de cambios, cierre, horario de atención, cómo ayudar, cómo contribuir, cómo colaborar, contribuir,
        otros enlaces, enlaces externos, más enlaces, etiquetas, palabras clave, reuniones, próximas reuniones,
        orden del día, fuentes, presentaciones, estructura del documento, leyenda, tickets, objetivo del documento,
        objetivo de este documento, alcance del documento, alcance de este documento, resumen del documento,
        visión general del documento, audiencia del documento, convenciones, convenciones del documento,
        ficha del documento, preguntas, dudas, conclusión, conclusiones, discusión, comentarios,
        notas de la reunión, actas de reunión, actas, minutas, lista de distribución, observaciones,
        recursos y enlaces, enlaces y recursos, decisiones relacionadas, qué falta por decidir,
        qué queda por decidir, qué falta por definir, dónde encontrar más información, pendientes,
        puntos pendientes, documentos de referencia
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'metadatos, información del documento' },
    {
      answers: ['when'],
      withSubject: true,
      headings: 'fases, fase 1, etapa 1, fases del proyecto, fases de desarrollo, fases de implementación',
    },
    {
      answers: ['how'],
      asked: true,
      headings: `
        seguridad, rendimiento, escalabilidad, fiabilidad, confiabilidad, disponibilidad, mantenibilidad,
        portabilidad, usabilidad, accesibilidad, robustez, estabilidad, calidad, manejo de errores, interfaces,
        integraciones, privacidad, interoperabilidad, internacionalización, cumplimiento, cumplimiento normativo,
        trazabilidad, protección de datos, autenticación, autorización, cifrado, tolerancia a fallos,
        restricciones de diseño, eficiencia, interfaces externas
      `,
      phrases: `
        manejo de errores, gestión de errores, seguridad, rendimiento, escalabilidad, fiabilidad, disponibilidad,
        mantenibilidad, accesibilidad, usabilidad, interfaces de comunicación, interfaces de hardware,
        interfaces de software, interfaces externas
      `,
      hints: 'interfaz, integración',
    },
    {
      answers: ['why', 'what'],
      phrases: `
        necesidades del usuario, necesidades de los usuarios, necesidades de usuario, necesidades del cliente,
        necesidades de los clientes, necesidades de los interesados, necesidades de las partes interesadas,
        necesidades de los stakeholders
      `,
    },
    {
      answers: ['why'],
      headings: `
        porqué, razón, razones, contexto, problema, necesidad, necesidades, propósito, finalidad, oportunidad,
        beneficios, justificación, antecedentes, valor, estrategia, posicionamiento, misión, reto, hallazgos,
        aprendizajes, estado del arte, sistema actual, proceso actual, propósito del producto,
        propósito del sistema, impulsores de la decisión, qué ganamos, qué pasa hoy, qué sucede hoy, qué nos duele,
        cómo se hace hoy, cómo funciona hoy, cómo lo hacemos hoy, cuál es el problema, cuáles son los beneficios,
        qué beneficios, para qué, visión, desafíos, desafío, importancia, relevancia, diagnóstico, oportunidades
      `,
      phrases: `
        problema, problema que se resuelve, beneficio clave, oportunidad, visión del producto, motivación,
        motivaciones, contexto, antecedente, planteamiento del problema, descripción del problema,
        definición del problema, declaración del problema, problema a resolver, problema que resuelve,
        situación actual, estado actual, análisis de mercado, análisis competitivo, análisis de la competencia,
        propuesta de valor, valor de negocio, caso de negocio, puntos de dolor, beneficio esperado, justificación,
        sentencia que define el problema, estudio de mercado, análisis del mercado, demografía del mercado,
        investigación de mercado, investigación de usuarios, comentarios de los clientes, opinión de los clientes,
        estrategia de producto, estrategia del producto, alineación estratégica, necesidad del proyecto,
        necesidad de negocio, análisis de la situación, sistema actual, proceso actual, solución actual,
        limitaciones actuales, importancia del proyecto, propósito del proyecto, finalidad del proyecto,
        factores de decisión, problemática, valor para, beneficios para, estrategia de negocio,
        contexto estratégico, causa raíz
      `,
      weak: 'competencia, competidores, causas, causa, mercado',
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'resumen, resumen ejecutivo, en resumen, sumario',
      weak: `
        introducción, descripción, descripción general, visión general, presentación, acerca de,
        descripción del proyecto, descripción del producto, descripción del sistema, presentación del proyecto,
        generalidades
      `,
    },
    {
      answers: ['what'],
      headings: `
        qué, objetivo, alcance, requisitos, requerimientos, funcionalidades, funciones, características, usuarios,
        supuestos, suposiciones, restricciones, entregables, métricas, prioridades, suposiciones y dependencias,
        supuestos y dependencias, premisas, exclusiones, épicas, audiencia, priorización, casos límite,
        casos especiales, casos borde, precios, modelo de precios, comunicado de prensa, nota de prensa,
        resultados clave, resultados esperados, comportamiento esperado, definición de éxito, definición de hecho,
        metas, metas del proyecto, rangos de calidad, precedencia y prioridad, estándares aplicables,
        normas aplicables, resumen de capacidades, qué no incluye, lo que no haremos, lo que no vamos a hacer,
        lo que no incluye, de qué se trata, para quién, para quién es, a quién va dirigido, a quién está dirigido,
        quiénes son los usuarios, quiénes son los clientes, quién lo usa, quién lo va a usar, cómo medimos el éxito,
        cómo mediremos el éxito, cómo medir el éxito, cómo sabremos que funcionó, cómo sabremos si funcionó,
        cómo sabremos que hemos tenido éxito, qué es el éxito, entradas y salidas del sistema, límites,
        casos extremos, resultado esperado, mvp, backlog
      `,
      phrases: `
        objetivo, funcionalidad, característica, historias de usuario, casos de uso, escenario, perfil de usuario,
        fuera de alcance, fuera del alcance, dentro del alcance, alcance, criterio de aceptación,
        criterios de éxito, métrica, indicador clave, indicador de éxito, medición del éxito,
        experiencia de usuario, flujos de usuario, reglas de negocio, trabajo futuro, mejoras futuras,
        perspectiva del producto, funciones del producto, funciones principales, función principal,
        descripción funcional, especificación funcional, especificaciones funcionales, restricciones generales,
        restricciones del proyecto, restricciones de negocio, restricciones legales, evolución previsible,
        atributos de calidad, atributos del sistema, indicadores de éxito, indicadores de desempeño,
        indicadores de rendimiento, indicadores clave, resultados clave, resultados esperados, definición de éxito,
        definición de terminado, medición de éxito, producto mínimo viable, prototipos de pantallas,
        diseño de pantallas, futuras mejoras, líneas futuras, posicionamiento del producto, posición del producto,
        descripción global del producto, vista general del producto, descripción de los usuarios,
        ámbito del sistema, ámbito del proyecto, límites del sistema, límites del proyecto, backlog del producto,
        público meta, público objetivo, product backlog
      `,
      hints: 'usuario, función, experiencia',
      weak: 'actores, actores del sistema, pantallas, maquetas, bocetos, indicadores, vistas',
    },
    {
      answers: ['what', 'how'],
      subsections: ['how'],
      headings: `
        propuesta, solución propuesta, recomendación, propuesta de solución, solución recomendada, recomendaciones,
        cambios propuestos
      `,
    },
    {
      answers: ['how'],
      headings: `
        cómo, solución, arquitectura, implementación, enfoque, consecuencias, impacto, riesgos, alternativas,
        opciones, pruebas, seguridad, despliegue, desventajas, decisión tomada, decisiones tomadas, decisiones,
        opciones evaluadas, opciones posibles, opciones descartadas, otras opciones, implicaciones,
        validación de la decisión, pros y contras, ventajas y desventajas, ventajas e inconvenientes,
        inconvenientes, nuestro enfoque, modelo físico, limitaciones, errores conocidos, trabajos relacionados,
        viabilidad, metodología, funcionamiento interno, qué opciones hay, qué puede salir mal,
        qué podría salir mal, qué podría fallar, cuáles son los riesgos, alcance y contexto del sistema,
        modelo lógico
      `,
      phrases: `
        arquitectura, diseño, solución técnica, especificación técnica, especificaciones técnicas,
        detalle de implementación, implementación, modelo de datos, base de datos, esquema, flujo de datos,
        diagrama, plan de pruebas, estrategia de pruebas, plan de migración, migración, compatibilidad, reversión,
        seguridad, rendimiento, monitoreo, riesgo, alternativa, opciones consideradas, compensaciones,
        análisis de impacto, manejo de errores, consideraciones técnicas, deuda técnica, estructura,
        contexto del sistema, opción evaluada, opciones evaluadas, opciones descartadas, opción descartada,
        resultado de la decisión, consecuencias positivas, consecuencias negativas, impacto en sistemas,
        impacto en los sistemas, modelado, modelo conceptual, modelo entidad relación, diccionario de datos,
        organización del código, ejemplos de código, aseguramiento de la calidad, control de calidad,
        retrocompatibilidad, plan de contingencia, plan de respaldo, plan de mantenimiento, dependencias técnicas,
        limitación, limitaciones conocidas, limitaciones técnicas, problemas conocidos, estudio de viabilidad,
        viabilidad técnica, factibilidad, consideraciones de seguridad, consideraciones de rendimiento,
        efectos secundarios, plan de capacitación, metodología de desarrollo, metodología de trabajo,
        funcionamiento interno, integraciones con, integración con, pruebas unitarias, casos de prueba,
        prueba de concepto, mitigación, comparación de, comparativa de, tecnologías empleadas, pila tecnológica,
        herramientas utilizadas, vista lógica, vista física, vista de, contexto técnico, modelo lógico,
        modelo relacional, modelo de dominio, dependencias externas, tecnologías utilizadas
      `,
      hints: 'solución, técnico, despliegue, componente, servicio, prueba, integración, configuración',
      weak: `
        confirmación, comparativa, desarrollo, instalación, algoritmo, algoritmos, protocolo, protocolos,
        puntos de acceso, prototipo, documentación, capacitación, formación, métodos, método, procedimiento,
        herramientas, módulos, capas, subsistemas, copias de seguridad, respaldo, variantes, costos, costes
      `,
    },
    { answers: ['how'], perhaps: ['when'], headings: 'plan de implementación, plan de acción, plan de ejecución' },
    {
      answers: ['what', 'how'],
      phrases: `
        requerimientos técnicos, restricción técnica, restricciones técnicas, requisito técnico, requisitos técnicos
      `,
      headings: 'requisitos técnicos',
    },
    {
      answers: ['who'],
      headings: `
        quién, quiénes, equipo, responsabilidades, participantes, colaboradores, autores, contactos, interesados,
        recursos, integrantes del equipo, organización del equipo, comité de seguimiento, comité de dirección,
        jefe de proyecto, director del proyecto, líder del proyecto, líder de proyecto, patrocinador, aprobación,
        firmas, dueño del producto, grupo de trabajo, equipos implicados, tutores, quién decide, con quién hablar,
        a quién preguntar, integrantes, patrocinadores
      `,
      phrases: `
        partes interesadas, interesados, equipo de, miembro del equipo, roles y responsabilidades, responsable,
        asignación de, distribución de tareas, revisor, revisores, aprobador, aprobadores, gobernanza,
        recursos humanos, personal involucrado, equipo del proyecto, equipo de desarrollo, equipo involucrado,
        organización del proyecto, reparto de tareas, división del trabajo, roles del equipo, involucrados,
        grupo de trabajo, integrantes, comité de, stakeholders
      `,
      weak: 'cliente, propietario, propietarios, personas',
    },
    {
      answers: ['when'],
      headings: `
        cuándo, cronograma, calendario, planificación, plazos, hitos, fechas, fases, etapas, esfuerzo, duración,
        estimación, tiempos, qué sigue, y después, cuánto tiempo, cuánto tarda, para cuándo,
        cuáles son los próximos pasos, gantt, diagrama de gantt
      `,
      phrases: `
        cronograma, calendario, línea de tiempo, planificación, hito, hoja de ruta, fechas clave, fecha de entrega,
        fecha límite, plan de entrega, plan de proyecto, plan de trabajo, estimación, próximos pasos,
        fases del proyecto, plazos de entrega, plazos de ejecución, fechas importantes, línea del tiempo,
        siguientes pasos, plan del proyecto, plan de iteraciones, duración del proyecto, tiempo estimado,
        tiempo de desarrollo, temporalización, estimaciones, diagrama de gantt
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
      answers: ['rollout', 'how'],
      perhaps: ['when'],
      otherwise: ['how'],
      headings: 'despliegue y migración, migración y despliegue, lanzamiento y migración',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: `
        puesta en marcha, entrega progresiva, salida a producción, lanzamiento, puesta en producción, piloto,
        fase piloto, prueba piloto, implantación, quién lo recibe primero, cómo lo lanzamos, cómo lo desplegamos,
        cómo se lanza
      `,
      phrases: `
        puesta en marcha, entrega progresiva, salida a producción, plan de despliegue, plan de lanzamiento,
        estrategia de despliegue, estrategia de lanzamiento, despliegue gradual, despliegue progresivo,
        despliegue por fases, lanzamiento gradual, lanzamiento por fases, puesta en producción, paso a producción,
        plan de implantación, fase piloto, prueba piloto, plan piloto
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
        cuestiones abiertas, temas pendientes, enlaces de interés, agradecimiento, preguntas pendientes,
        cuestiones pendientes, dudas pendientes, puntos abiertos, información adicional, índice de figuras,
        índice de tablas, siglas, abreviatura, abreviaturas, documentos de referencia
      `,
    },
    { answers: [], open: true, phrases: 'apéndice, anexo, preguntas frecuentes' },
  ],
  labels: {
    who: `
      responsable, responsables, propietario, propietaria, dueño, dueña, equipo, equipos, líder, líder técnico,
      jefe de proyecto, gerente de producto, contacto, desarrollador, desarrolladores, diseñador, participantes,
      colaboradores, encargado, asignado a, quién
    `,
    byline: `
      autor, autora, autores, redactado por, elaborado por, escrito por, revisor, revisores, revisado por,
      aprobador, aprobadores, aprobado por, interesados, patrocinador, partes interesadas, aprobaciones, aprobación
    `,
    discipline: 'desarrollo, diseño',
    when: `
      fecha límite, fecha objetivo, fecha de entrega, fecha de lanzamiento, fecha prevista, fecha estimada, entrega,
      lanzamiento, hito, plazo, inicio, fin, periodo, período, duración, cuándo, versión objetivo, fase,
      vencimiento, estimación
    `,
    document: 'fecha, fecha de creación, versión, versión del documento',
  },
  reasons: {
    problem: `
      hasta ahora, caducado, caducada, confusión, caos, desorden, poco fiable, una y otra vez, nunca cuadra,
      perdimos, esperan, espera, olvidan, olvida, pasan por alto, repiten, copian, copiar a mano, perdidos,
      perdidas, abandonan, nadie sabe, nadie ve, demasiado tarde, demasiado lento, errores, equivocan, llaman,
      se caen, no llegan, duplicado, duplicados, desventaja, desventajas, a mano, manualmente, pierden, pierde,
      quejan, quejas, engorroso, sufren, cuello de botella, problema, problemas, difícil, dificultad, imposible,
      falta, carece, ausencia, lento, costoso, tedioso, complicado, lamentablemente, sin embargo, necesitan,
      necesidad, limitaciones, no pueden, no existe, actualmente
    `,
    purpose: `
      propuesta de valor, eliminar, ahorrar, para que, con el fin de, a fin de, mejorar, reducir, evitar, permitir,
      permite, facilitar, simplificar, aumentar, beneficio, valor, porque, agilizar
    `,
  },

  itself: {
    text: 'este documento, el presente documento, del presente documento, esta página, del documento',
    matter: 'esta especificación, este documento propone',
  },

  dialogues: { question: 'P, Pregunta', answer: 'R, Respuesta' },

  questions: {
    why: 'por qué, para qué, qué nos lleva, qué nos duele, a qué se debe',
    what: `
      qué hace, qué vamos, qué es, qué podrán, qué podrá, qué cambia, qué ofrece, qué construimos, qué incluye, qué
    `,
    how: `cómo`,
    who: 'quién, quiénes, por quién, con quién, de quién depende',
    when: 'cuándo, para cuándo, hasta cuándo, desde cuándo, cuánto tiempo, cuánto tarda',
    other: `
      por qué no, por qué elegimos, por qué usar, por qué elegir, para quién, quién puede, quiénes pueden,
      quién usa, quién lo usa, quién necesita, quién se beneficia, dónde, cómo ayudar, cómo contribuir,
      cómo sabremos, cómo medimos, cómo mediremos, cuánto cuesta, cuántos, cuándo usar, cuándo no
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
      principios, a principios, inicios, a inicios, comienzos, mediados, a mediados, finales, a finales, final,
      fines, a fines, fin, primera semana, segunda semana, última semana, primera quincena, segunda quincena,
      primera mitad, segunda mitad
    `,
    near: 'próximo, próxima, este, esta, siguiente, que viene, entrante, presente',
    glue: 'de, del, la, el, los, las, a, o',
    by: `
      en, para, antes de, antes del, después de, después del, tras, hasta, hasta el, desde, a partir de,
      a partir del, durante, durante el, hacia, el, la, a tiempo para, en la, en el, con, por, a más tardar en,
      con vistas a, de cara a
    `,
    within: 'con, en, para, con la, en la, desde, a partir de, hasta, dentro de',
    behind: '',
    ordinals: 'primer, primero, primera, segundo, segunda, tercer, tercero, tercera, cuarto, cuarta, último, última',
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
      vacaciones de verano, vuelta al cole, regreso a clases, Buen Fin, Hot Sale, rebajas, congelación del código,
      congelamiento, las fiestas, fiestas, puente de mayo, carnaval
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
      esperamos, se espera, lanzar, lanzaremos, lanzarlo, lanzarla, lanzará, lanzamiento, saldrá, saldremos,
      publicar, publicaremos, entregar, entregaremos, a más tardar, objetivo, vamos a, va a, debe estar, listo,
      lista, plan, fecha límite, plazo, apuntamos, programado, programada
    `,
    ours: 'previsto, prevista, queremos, planeamos, lanzaremos, saldrá con, sale con, publicaremos, próxima versión',
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

  people: {
    deeds: `
      construye, construyen, lidera, lideran, desarrolla, desarrollan, diseña, diseñan, escribe, escriben, revisa,
      revisan, dirige, dirigen, hace, hacen, coordina, coordinan, encarga, encargan, implementa, implementan, lleva,
      llevan, prueba, prueban, gestiona, gestionan, ayuda, ayudan, trabaja, trabajan, asume, asumen, entrega,
      entregan, mantiene, mantienen, programa, programan, apoya, apoyan, ocupa, ocupan, monta, realiza, realizan,
      valida, aprueba, es responsable, son responsables
    `,
    done: `
      dirigido, liderado, desarrollado, aprobado, hecho, construido, diseñado, implementado, revisado, escrito,
      coordinado, gestionado
    `,
    helpers: `
      va a, van a, debe, deben, puede, pueden, ha, han, es, son, está, están, lo, la, los, las, se, también, juntos,
      ambos, se va a
    `,
    articles: 'el, la, los, nuestro, nuestra',
    of: 'de, del, la, los, las',
    agents: `
      por, con, con ayuda de, ayuda de, dirigido por, liderado por, desarrollado por, hecho por, a cargo de,
      cargo de, necesitamos a, necesitamos, junto a, junto con, apoyo de, responsabilidad de, manos de
    `,
    joints: 'y, e, o, con, más',
    titles: 'sr, sra, srta, don, doña, ing, lic',
    honorifics: '',
    roles: `
      ingeniero, ingeniera, ingenieros, ingenieras, ingeniería, desarrollador, desarrolladora, desarrolladores,
      desarrolladoras, desarrollo, diseñador, diseñadora, diseñadores, diseño, tester, probador, pruebas, analista,
      analistas, arquitecto, arquitecta, líder, líder técnico, técnico, técnica, jefe, jefa, proyecto, producto,
      gerente, responsable, responsables, autor, autora, autores, revisor, revisores, redactor, redactora, persona,
      personas, gente, miembro, miembros, becario, consultor, consultora, dirección, coordinación, coordinador,
      coordinadora, calidad, datos, rol, nombre, tarea, participantes, programador, programadora, programadores,
      encargado, contacto, legal, quién, colega, compañero, compañeros, cliente, clientes, usuarios, interfaz,
      revisión, implementación
    `,
    groups: `
      equipo, equipos, grupo, grupo de trabajo, comité, departamento, equipo de trabajo, equipo de proyecto,
      equipo del proyecto, gremio, célula, escuadrón
    `,
    groupEndings: '',
    vacancies: `
      por contratar, por definir, por confirmar, por asignar, por determinar, por nombrar, vacante, abierto,
      abierta, pendiente, sin asignar, sin definir, quien esté, quienes, quien pueda, nadie, alguien, todos,
      cualquiera, todavía no, aún no, no se sabe, se busca, a contratar, n n, desconocido
    `,
    ordinary: `
      el, la, los, las, lo, un, una, unos, unas, de, del, al, nosotros, ellos, ellas, él, ella, yo, nuestro,
      nuestra, su, sus, este, esta, estos, estas, ese, esa, que, qué, quien, quién, cuando, cuándo, donde, dónde,
      cómo, como, cuál, no, sí, ninguno, ninguna, todo, toda, todos, todas, cada, varios, algunos, otro, otra,
      otros, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, en, para, por, sin, sobre, según, hasta,
      desde, tras, después, antes, durante, si, pero, entonces, luego, aún, todavía, ya, también, aquí, ver,
      pequeño, pequeña, nuevo, nueva, mismo, mismos, interno, externo, enero, febrero, marzo, abril, mayo, junio,
      julio, agosto, septiembre, octubre, noviembre, diciembre, lunes, martes, miércoles, jueves, viernes, sábado,
      domingo, primavera, verano, otoño, invierno, semana, semanas, mes, meses, día, días, año, años, presupuesto,
      quizás, probablemente, tiempo
    `,
    abstractEndings: 'ción, sión, miento, dad, anza, ismo',
    skills: 'experiencia, conocimiento, conocimientos, dominio de, habilidades, licencia',
    things: 'servidor, plataforma, herramienta, base, sistema, biblioteca, españa, méxico, barcelona, bogotá, europa',
    machines: 'agente, agente de ia, bot',
    firstNames: `
      paz, luz, mar, sol, cruz, pilar, consuelo, dolores, mercedes, rocío, blanca, clara, león, domingo, salvador,
      justo, victoria, esperanza, soledad, amparo, remedios, concepción, socorro, rosa, alma, gloria, gracia
    `,
    surnames: '',
    familiar: '',
    particles: '',
  },

  blanks: {
    standIns: `
      por definir, por determinar, por confirmar, por decidir, por completar, pendiente de definir,
      pendiente de definición, pendiente de completar, pendiente de confirmar, pendiente de decidir,
      pendientes de definir, aún sin definir, todavía sin definir, aún no definido, aún no definida,
      todavía no definido, todavía no definida, sin definir
    `,
    states: 'pendiente, en curso, por hacer, en progreso, borrador, en espera, por confirmar, en proceso',
    alone: `
      a definir, a determinar, a confirmar, más adelante, más tarde, próximamente, rellenar, completar, su nombre,
      tu nombre, por rellenar, por llenar, por redactar, por añadir, aún no, todavía no, en construcción,
      en elaboración, en redacción
    `,
    nothing: `
      desconocido, ninguno, ninguna, no aplica, nada, n.a, nombre, nombres, fecha, título, rol, equipo, nadie,
      no procede
    `,
    promises: `
      aún no se ha definido, aún no se ha decidido, todavía no se ha definido, todavía no se ha decidido,
      lo definiremos más adelante, definiremos más adelante, lo definiremos más tarde, lo veremos más adelante,
      veremos más adelante, lo decidiremos, se definirá más adelante, se definirá más tarde,
      se definirán más adelante, se completará, se completarán, se decidirá más adelante,
      se determinará más adelante, se detallará más adelante, se detallarán más adelante, se añadirá aquí,
      detalles próximamente, falta definir, falta por definir, falta completar, falta la opinión, falta decidir,
      necesita la opinión, a la espera de, en espera de, aún no sabemos, todavía no sabemos, hay que definir,
      queda por definir, quedan por definir
    `,
    copulas: 'es, está, son, están, queda, quedan, sigue, siguen, aún, todavía',
    hedges: 'pero, probablemente, quizás, quizá, tal vez, o, seguramente',
    statuses: 'estado, estatus, status, situación, avance',
    grades: 'prioridad, orden, importancia, mvp, producto mínimo',
    minimum: 'mvp, producto mínimo',
    ordersAt: 'start',
    orders: `
      describa, describe, describir, explique, explica, explicar, resuma, resume, resumir, exponga, detalle, detalla
    `,
    weakOrders: `
      liste, enumere, enumera, enumerar, indique, indica, indicar, incluya, incluye, añada, añade, agregue, agrega,
      inserte, complete, completa, rellene, rellena, defina, define, definir, escriba, escribe, mencione,
      identifique, especifique, proporcione
    `,
    please: 'por favor, aquí, brevemente',
    here: `
      aquí, por favor, esta sección, este documento, en pocas frases, en una frase, en un párrafo,
      con sus propias palabras, con tus propias palabras, a continuación, su proyecto, tu proyecto, su equipo
    `,
    subjects: `
      el problema, los problemas, problema, el objetivo, los objetivos, objetivos, el contexto, la motivación,
      el alcance, la solución, la solución elegida, las opciones, las alternativas, alternativas, el enfoque,
      la arquitectura, los riesgos, riesgos, los requisitos, requisitos, los usuarios, el público, los interesados,
      las métricas, métricas, el calendario, los hitos, hitos, las dependencias, dependencias, los supuestos,
      supuestos, el proyecto, este proyecto, la funcionalidad, esta funcionalidad, el despliegue, los casos de uso,
      casos de uso, las necesidades, la necesidad, los principales, las principales, el equipo
    `,
    questions: 'qué, cuál, cuáles, por qué, cómo, quién, quiénes, cuándo, dónde, para qué, hay',
    advice: `
      evite, evita, sea, sé, use, utilice, utiliza, por ejemplo, ejemplo, ej, piense, piensa, recuerde, recuerda,
      asegúrese, asegúrate, no, por favor
    `,
    purposes: 'esta sección describe, esta sección debe, en esta sección se, esta parte describe',
    inserts: `
      nombre del, nombre de, nombres de, título del, título de, fecha de, enlace a, insertar, inserte, su, tu, aquí,
      descripción de, descripción del, describa, describir, por definir, por completar, breve descripción, indicar,
      completar, rellenar
    `,
    wanted: `
      nombre, nombres, fecha, título, equipo, responsable, persona, rol, número, descripción, resumen, trimestre,
      plazo, correo, métrica, enlace, valor, importe, apellido, gerente, gerente de producto, jefe de proyecto,
      desarrollador, revisor, aquí
    `,
    dateForms: 'dd/mm/aaaa, aaaa-mm-dd, dd-mm-aaaa, dd.mm.aaaa, mm/aaaa, dd/mm/aa',
    units: 'por ciento, días, semanas, meses, horas, minutos, segundos, años, puntos',
    centuries: 'siglo, siglos, capítulo, tomo',
    articles: `
      un, una, el, la, los, las, cada, todo, todos, toda, todas, este, esta, estos, estas, ningún, ninguna, sin, de,
      del, por
    `,
    things: 'comentario, comentarios, lista, listas, nota, notas, etiqueta, celda, celdas, campo, campos, tareas',
    shown: `
      pulsa, pulsa en, pulsar, presiona, presionar, hace clic en, haz clic en, clic en, botón, tecla, teclas,
      muestra, mostrar, muestran, menú, pestaña, palabra, texto, elige, selecciona, toca, dice, llamado, llamada
    `,
    formats: 'formato, formatos, patrón, variable, variables, sintaxis, talla, tallas, máscara, plantilla, plantillas',
  },

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
      opciones estudiadas, variantes, variantes consideradas, enfoques, enfoques considerados, enfoques posibles,
      soluciones posibles, soluciones consideradas, soluciones evaluadas, posibles soluciones, posibles enfoques,
      comparación de opciones, comparativa de opciones, comparación de soluciones, comparación de alternativas,
      comparativa de alternativas, comparativa, análisis de opciones, evaluación de opciones, opciones técnicas,
      opciones de diseño, opciones de implementación, opciones para, elección de, lo que consideramos,
      caminos posibles, análisis de alternativas, evaluación de alternativas, considerado, evaluado,
      ventajas e inconvenientes de las opciones, ventajas y desventajas de las opciones,
      pros y contras de las opciones
    `,
    others: `
      alternativas, alternativas consideradas, alternativas evaluadas, alternativas analizadas,
      alternativas descartadas, alternativas rechazadas, alternativas estudiadas, opciones descartadas,
      opciones rechazadas, soluciones descartadas, soluciones rechazadas, soluciones alternativas,
      solución alternativa, enfoques descartados, enfoques alternativos, enfoque alternativo, ideas descartadas,
      otras opciones, otras soluciones, otros enfoques, otras alternativas, otros caminos, lo que descartamos,
      lo que no elegimos, descartado, descartadas, descartados, no elegidas, opciones no elegidas, alternativas a,
      comparación con
    `,
    comparisons: `
      comparación, compensaciones, ventajas y desventajas, ventajas e inconvenientes, pros y contras, evaluación,
      decisión, decisiones, matriz de decisión, justificación
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
      elegimos, hemos elegido, elegido, elegida, se eligió, se ha elegido, preferimos, hemos preferido, preferido,
      preferida, preferible, optamos, hemos optado, se optó, decidimos, hemos decidido, se decidió, decisión,
      escogimos, hemos escogido, seleccionamos, seleccionado, nos quedamos con, recomendamos, recomendado,
      recomendada
    `,
    taking: 'usamos, utilizamos, usaremos, utilizaremos, construimos, tomamos, mantenemos',
    over: 'en vez de, en lugar de, en vez del, en lugar del, antes que, frente a, y no, a diferencia de',
    ruledOut: `
      descartamos, hemos descartado, rechazamos, hemos rechazado, excluimos, hemos excluido, decidimos no,
      hemos decidido no, decidimos en contra, no elegimos, consideramos pero, considerado pero, considerada pero,
      consideradas pero, evaluado pero, evaluada pero, otra opción sería, otra opción era, otra opción es,
      una alternativa sería, una alternativa es, otra alternativa, una alternativa era, otro enfoque,
      alternativa descartada, opción descartada, también sería posible, también habría sido posible,
      también serviría
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
      consideramos, hemos considerado, también consideramos, barajamos, se consideró, se consideraron, se evaluó,
      se evaluaron, se barajó, también podríamos, podríamos también, se podría también
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
      única solución, solución única, única vía, único camino, único enfoque, única alternativa, no hay alternativa,
      no hay alternativas, sin alternativa, sin alternativas, ninguna alternativa, no hay otra opción, no hay otra,
      no hay otras opciones, ninguna otra opción, no existe otra, no existe alternativa, no hay más opciones,
      no tenemos alternativa, no tenemos otra
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
      configuración, ajuste, ajustes, menú, línea de comandos, parámetro, parámetros, bandera, valor por defecto,
      predeterminado, tipo, valor, argumento, preferencias, diálogo, botón, pago, envío, entrega
    `,
    units: 'semana, semanas, mes, meses, día, días, año, años, sprint, sprints, trimestre, trimestres',
    criterion: 'criterio, criterios, aspecto, factor, dimensión',
    criteria: {
      cost: {
        labels: `
          coste, costes, costo, costos, precio, precios, presupuesto, gasto, gastos, tarifa, licencia, licencias,
          tco, inversión, coste total de propiedad
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
          velocidad de desarrollo, velocidad del equipo, velocidad, adaptabilidad, evolución, facilidad de cambio,
          complejidad, cambios futuros
        `,
        signs: `
          mantenible, fácil de cambiar, difícil de cambiar, fácil de mantener, difícil de mantener, mantener,
          extensible, acoplamiento, dependencia del proveedor
        `,
      },
      experience: {
        labels: `
          experiencia, experiencia de desarrollo, experiencia del desarrollador, experiencia de desarrollador,
          experiencia de los desarrolladores, ergonomía, usabilidad, herramientas, facilidad de uso, trabajo diario,
          día a día, curva de aprendizaje, conocimientos, dx, devex
        `,
        signs: `
          agradable, tedioso, tediosa, fácil de usar, depurar, depuración, a mano, manual, manuales, familiar,
          aprender
        `,
      },
    },
    perUse: 'por consulta, por petición, por solicitud, por llamada, por fila, por operación, memoria',
    speed: `
      respuesta, ejecución, carga, procesamiento, latencia, arranque, cálculo, consulta, acceso, espera, compilación
    `,
  },

  measures: {
    headings: `
      éxito, métricas, indicadores, kpi, medición, metas, resultados clave, valores objetivo, impacto esperado
    `,
    phrases: `
      métrica* de éxito, métricas clave, métrica* de negocio, criterio* de éxito, indicador* de éxito,
      indicador* clave*, indicador* de desempeño, indicador* de rendimiento, medida* de éxito, medición del éxito,
      medir el éxito, mediremos, medimos, cómo medir, factores de éxito, sabremos, cómo sabemos, cómo saber,
      qué es el éxito, definición de éxito, resultados clave, objetivos medibles, resultados medibles,
      metas medibles, habremos ganado, habrá funcionado
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
      reduc*, reduzc*, aument*, mejor*, disminu*, baj*, sube, suben, subir, subida, duplic*, triplic*, acort*,
      aceler*, menos, más de, más rápido*, crec*, ahorr*, pasa de, pasar de, pasan de, pasa a, cae*, caer*,
      incrementar*, increment*, en vez de, en lugar de, elimin*
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
      éxito si, éxito cuando, el éxito es, el éxito significa, exitoso si, exitoso cuando, habrá funcionado,
      habremos, sabremos, terminado cuando, contentos si, medido por, mediremos, medimos, nuestro objetivo,
      el objetivo es, la meta es, nuestra meta, indicador
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
    telling: 'comunicación*, comunicar, anuncio*, anunciar',
    stages: `
      beta, alfa, piloto, pilotos, prueba piloto, fase piloto, acceso anticipado, vista previa, feature flag*,
      bandera, canario, canary, por invitación, fase de prueba*
    `,
    counted: 'fase, ola, etapa, paso, grupo, tanda, lote',
    steps: `
      primera ola, segunda ola, tercera ola, última ola, primera oleada, segunda oleada, primera tanda,
      segunda tanda, ola 1, oleada 1, tanda 1
    `,
    gives: `
      desplieg*, desplegar*, desplegamos, lanzamos, lanzar, lanzarlo, lanzamiento en, lanzamiento para,
      lanzamiento a, se lanza en, se lanza para, se lanza a, abrimos, se abre a, lo tendrá*, la tendrá*, activamos,
      habilitamos, prueba con, probamos, probar, ofrecemos, empezamos, empezando, empezaremos, comenzamos,
      comenzando, ampliamos, ampliar, extendemos, publicamos
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
      todos los usuarios, en todo el país, a nivel nacional, en todas partes, en toda españa, de una vez, a la vez,
      restantes, demás, 100 %, 100%
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

  owners: {
    owner: `
      responsable, responsables, propietario, propietaria, dueño, dueña, a cargo, a cargo de, encargado, encargada,
      persona responsable, persona a cargo
    `,
    accountable: 'rinde cuentas, aprobador, aprobadora',
    decider: `
      quien decide, quién decide, decisor, decisora, decide, decidido por, decisión final,
      responsable de la decisión
    `,
    coOwner: `
      corresponsable, corresponsables, co-responsable, co-responsables, copropietario, copropietaria,
      copropietarios, responsables conjuntos, responsabilidad compartida
    `,
    of: 'de la, del, de los, de las, de esta, de este, de, para, la, el, los, las',
    itself: `
      esta sección, esta parte, este documento, esta decisión, la decisión, la decisión final, el documento,
      sección, decisión, documento, prd, esto, ello, eso, aquí
    `,
    asked: {
      why: 'por qué lo hacemos, por qué lo construimos',
      what: 'qué construimos, qué se construye, lo que construimos, qué entregamos, qué hacemos',
      how: 'cómo lo construimos, cómo se construye, cómo se hace',
      who: 'quién lo construye, quién hace qué, quién trabaja en ello',
      when: 'cuándo se entrega, cuándo lo entregamos, cuándo sale, cuándo se lanza',
    },
    owns: `
      decide, deciden, decide sobre, deciden sobre, es responsable de, son responsables de, es responsable,
      son responsables, está a cargo de, están a cargo de, tiene la última palabra, tienen la última palabra,
      tiene la última palabra sobre, tienen la última palabra sobre, es el dueño de, es la dueña de, se encarga de,
      se encargan de
    `,
    ownedBy: `
      decidido por, decidida por, a cargo de, está a cargo de, es responsabilidad de, bajo la responsabilidad de,
      la decisión es de, la decisión corresponde a, corresponde a, pertenece a, depende de
    `,
    particles: '',
    together: 'juntos, juntas, conjuntamente, en conjunto, ambos, ambas, de forma conjunta',
    joints: 'y, e, o, u, y/o, con, junto con, junto a, conjuntamente con, así como',
    articles: 'el, la, los, las, nuestro, nuestra, un, una',
    ownTeam: 'su equipo, el equipo, sus equipos, su grupo, equipo',
    team: 'equipo, equipos, grupo, comité, escuadrón, célula',
    standIn: `
      interin*, suplent*, sustitu*, en nombre de, hasta, provisional*, temporal*, mientras, luego, después,
      a partir de, desde, durante, en ausencia, adjunt*, delegad*, en lugar de, en funciones, reemplaz*, ausencia,
      ausente, vacaciones, baja, permiso
    `,
    insteadOf: 'por, para',
    consulted: `
      consult*, informad*, informar, apoyo, ayuda, asesor*, consejo, acuerdo, colabora*, contribu*, revis*, apoyad*
    `,
    product: `
      producto, gestor de producto, gestora de producto, jefe de producto, jefa de producto, gerente de producto,
      responsable de producto, equipo de producto, gestión de producto
    `,
    engineering: `
      ingeniería, desarrollo, jefe de ingeniería, jefa de ingeniería, gerente de ingeniería,
      responsable de ingeniería, responsable técnico, responsable técnica, equipo de ingeniería,
      equipo de desarrollo, equipo técnico
    `,
    remarks: `
      jef*, direct*, gerente*, responsable*, producto*, ingenier*, desarrollador*, marketing, ventas, finanzas,
      legal, oficina, departamento, lunes, martes, miércoles, jueves, viernes, desde, ver, todos, nadie, servicio*,
      sistema*
    `,
    labels: { owner: 'Responsable', consulted: 'consultado', colon: ': ' },
  },

  technology: {
    headings: `
      arquitectura, modelo de datos, base de datos, implementación, implementación técnica, diseño técnico,
      solución técnica, enfoque técnico, detalles técnicos, notas técnicas, esquema, infraestructura,
      pila tecnológica, diagrama de clases, diagrama de secuencia, algoritmo, servidor, funcionamiento interno,
      por dentro, internamente, entre bastidores, cómo se construye
    `,
    forUsers: `
      arquitectura de la información, arquitectura de información, incorporación, interfaz de usuario, interfaz,
      pantallas, maquetas, prototipos, flujo de usuario, flujos de usuario, recorrido, experiencia de usuario,
      experiencia, api pública, api de socios, accesibilidad, ajustes, configuración
    `,
    asIs: `
      situación actual, estado actual, arquitectura actual, sistema actual, solución actual, funcionamiento actual,
      proceso actual, contexto, antecedentes, lo que hay hoy
    `,
    today: 'hoy, actualmente, en la actualidad, hoy en día, por ahora, de momento, existente*, hasta ahora',
    parts: `
      clave foránea, claves foráneas, clave primaria, microservicio*, monolito*, caché, tarea cron,
      tarea programada, punto de acceso, réplica*, almacén de datos, api rest
    `,
    perhapsParts: `
      base de datos, bases de datos, tabla, tablas, columna*, fila, filas, cola, colas, servidor*, tarea,
      contenedor*, clase, clases, consulta*, mensaje, mensajes, evento, función, biblioteca*, esquema, script*,
      transaccion*, pasarela, índice*
    `,
    besides: `
      no funcional*, requisito*, requerimiento*, despliegue, lanzamiento, riesgo*, dependencia*, restriccion*,
      restricción, supuesto*, alternativa*, opciones, preguntas abiertas, anexo*, glosario, prueba*, migración,
      seguridad, privacidad, principios, funcionalidades, plan, ejemplos
    `,
  },

  traits: {
    words: `
      el, los, las, una, y, con, del, es, por, al, lo, su, sus, más, pero, cuando, hay, ya, sin, está, muy, desde,
      hasta, tiene, puede, debe, son, cada, qué, quién, cómo, cuándo, este, esta, porque, en, la, de, que, para, se,
      como, un
    `,
    scripts: '',
  },

  coverage: {
    covers: 'cubre, cubierto, cubiertos, requisitos cubiertos, satisface, cumple, implementa, atiende',
    coveredBy: 'cubierto por, cubierto en, cumplido por, implementado en, implementado por',
    status: 'estado, ¿cubierto?, cubierto?, progreso, situación, hecho, avance',
    remark: 'nota, notas, observación, observaciones, comentario, comentarios',
    every: 'ambos, ambas, todos, todas, los dos',
    done: 'hecho, hecha, sí, cubierto, cubierta, listo, lista, completo, completa, completado, completada, implementado, implementada, terminado, terminada, cumplido, cumplida, entregado, aprobado',
    partial: 'parcial, parcialmente, en parte, incompleto, en curso, en progreso, en desarrollo',
    deferred:
      'aplazado, aplazada, pospuesto, pospuesta, diferido, diferida, más adelante, más tarde, próxima versión, fase 2, no en esta versión, no en esta entrega, no en esta fase, no en v1, para después, versión 2, siguiente versión, futura versión, versión futura, próxima fase, viene en la versión, llega en la versión, viene en la próxima, llega en la próxima',
    outOfScope:
      'fuera de alcance, fuera del alcance, excluido, excluida, descartado, descartada, no incluido, rechazado, rechazada, cancelado, cancelada, retirado, retirada, no aplica',
    not: 'aún no, todavía no, no cubierto, sin cubrir, pendiente, falta, por hacer, no iniciado, no empezado, sin empezar, sin iniciar, no implementado, no cumplido, bloqueado, bloqueada, planificado, planificada, planeado, por definir, quizás, quizá, tal vez, si hay tiempo, si da tiempo, previsto para, no se, no será, no soportado, no soportada, no está, no entra, no incluye, no previsto, no planificado, no hecho, no realizado, no hay tiempo, no hay capacidad, no disponible, no por ahora, no necesario, no se hará, no se hace, no se implementará, no se cubre, no se incluye, no será cubierto, no está cubierto, no está previsto, no está listo, no está hecho, no entra en esta versión, ya no hace falta',
    no: 'no, ningún, ninguno, ninguna, nunca, jamás, abierto, abierta',
    alone: 'obsoleto, obsoleta, eliminado, eliminada, previsto',
    narrowed: 'solo, sólo, solamente, únicamente, salvo, excepto, sin, menos, la mitad',
    range: 'a, al, hasta',
    excluded:
      'no objetivos, no-objetivos, fuera de alcance, fuera del alcance, lo que no haremos, alternativas, otras opciones, opciones consideradas, opciones, descartadas, rechazadas, no cubierto, lo que no cubre, lo que no se cubre, lo que dejamos fuera, alternativas consideradas, consideradas y rechazadas',
    excludedAlone:
      'excluido, excluidos, exclusiones, carencias, faltantes, requisitos faltantes, eliminado, eliminados, requisitos eliminados, preguntas abiertas, cuestiones abiertas, puntos abiertos, sin cubrir, no cubiertos, limitaciones, limitaciones conocidas',
    later:
      'no en esta versión, ahora no, requisitos aplazados, requisitos pospuestos, requisitos futuros, trabajo futuro, consideraciones futuras, desarrollos futuros, mejoras futuras, funcionalidades futuras, versiones futuras, futuras versiones, próxima versión, próxima fase, próximas fases, siguiente versión, siguiente fase, después del mvp, para más adelante',
    laterAlone:
      'aplazado, aplazados, pospuesto, pospuestos, más adelante, más tarde, después, futuro, a futuro, en el futuro, backlog, pendiente para después, para después',
    laterPhases: 'fase 2, fase 3, fase ii, versión 2, versión 3, v2, etapa 2, etapa 3, entrega 2, segunda fase',
    lapsed: 'obsoleto, obsoleta, ya no es válido, ya no es necesario, ya no aplica',
    withdrawn:
      'eliminado, eliminada, retirado, retirada, suprimido, suprimida, cancelado, cancelada, reemplazado, reemplazada, sustituido, sustituida',
    ids: 'id, identificador, código, clave, ref, ref., referencia, nº, n.º, no, no., núm., número, id requisito, id del requisito, código del requisito, id de requisito',
    building:
      'borrador, propuesto, propuesta, en revisión, en discusión, planificado, planificada, planeado, previsto, prevista, especificado, diseñado, diseñada, en curso, en progreso, en desarrollo, en pruebas, por hacer, no iniciado, no empezado, sin empezar, sin iniciar',
    behind:
      'por, hasta, para, porque, ya que, debido a, desde, tras, después de, antes de, en esta, en v1, en la v1, en la, en el, en, a, al, según, salvo, pero, y, de legal, de revisión, de momento, de aprobación, versión',
    work: 'estado, progreso, situación, avance',
    behindGlued: '',
    requirement: 'requisito, requisitos, requerimiento, requerimientos, req.',
    story: 'historia de usuario, historia, historias de usuario',
    criteria: 'criterios de aceptación, criterio de aceptación, criterios, criterio',
    cites: 'requisitos, requisito, requerimientos, requerimiento, requisitos relacionados, valida, verifica',
    speaksOf:
      'prioridad, prioridades, priorización, dependencia, dependencias, aceptación, prueba de aceptación, pruebas de aceptación, caso de prueba, casos de prueba, riesgo, riesgos, esfuerzo, estimación, estimaciones, justificación, preguntas abiertas',
    matrix:
      'trazabilidad, matriz de trazabilidad, trazabilidad de requisitos, matriz de trazabilidad de requisitos, matriz de cobertura, cobertura de requisitos',
    metBy:
      'componente, componentes, módulo, módulos, sección, secciones, capítulo, diseño, interfaz, interfaces, servicio, clase, archivo, archivos, prueba, pruebas, caso de prueba, casos de prueba, implementación, épica, fase, tarea, tareas',
  },

  staffing: {
    teams: `
      equipo, equipos, escuadrón, quién, equipo responsable, equipo necesario, equipo a cargo, realizado por,
      construido por
    `,
    available: `
      disponible, disponible desde, disponible a partir de, disponible a partir del, disponible el, disponibilidad,
      fecha de disponibilidad, lo antes posible el, listo desde, lista desde, utilizable desde, fecha más temprana,
      fecha de entrega, fecha de lanzamiento, puesta en producción, puesta en marcha
    `,
    chosen: `
      elegido, elegida, opción elegida, solución elegida, enfoque elegido, variante elegida, alternativa elegida,
      seleccionado, seleccionada, opción seleccionada, solución seleccionada, escogido, escogida, opción escogida,
      decisión, decisión tomada, nuestra decisión, decisión final, elección, nuestra elección, recomendación,
      recomendado, recomendada, opción recomendada, solución recomendada, preferida, preferido, opción preferida
    `,
    anyTeam: `
      equipo, nuestro equipo, el equipo, nosotros, interno, interna, internamente, externo, externa, proveedor,
      proveedor externo, contratista, contratistas, consultora, consultores, agencia, socio, ambos, todos, todos los
      equipos, el mismo, el mismo equipo, mismo equipo, ninguno, nadie, cualquiera, un equipo, dos equipos, tres
      equipos, equipo nuevo, nuevo equipo, equipo existente, equipo dedicado, equipo completo, desarrollo, producto,
      operaciones, sistemas, backend, frontend, móvil, qa, diseño, datos, seguridad, infraestructura, ingenieros,
      desarrolladores, pequeño, mediano, grande, sí, no, abierto, desconocido, otro, otros, varios, 
      central, proyecto, de proyecto, scrum, virtual, alto, bajo
    `,
    unsure: `
      no, nunca, si, sería, podría, podríamos, habría, aún, todavía, primero, al principio, inicialmente,
      originalmente, antes, debería, deberíamos, contra, descartamos, ningún, ninguna
    `,
    beside: `
      revis*, aprueb*, aprob*, consult*, inform*, apoy*, ayud*, asesor*, provee*, entrega, depend*, necesit*,
      interesad*, no, era, hasta
    `,
    open: `
      después, tras, no antes, como pronto, lo más pronto, inicio, inicia, empieza, comienza, comienzo, arranque,
      arranca, diseño, prototipo, más tarde, si, depende
    `,
    about: `
      aproximadamente, alrededor, cerca de, hacia, unos, quizás, quizá, tal vez, probablemente, o más tarde, o antes,
      estimado, estimada, provisional, por confirmar
    `,
    latest: 'antes de, antes del, hasta, a más tardar, como muy tarde, como máximo, o antes',
    technical: `
      refactorización, refactorizar, refactoring, migración de, migración a, migración del, migrar, reescritura,
      reescribir, deuda técnica, modernización, modernizar, desmantelamiento, modularización, monolito, sistema
      heredado, cadena de compilación, base de código
    `,
    upgrades: 'paso a, actualización, actualizar',
    purelyTechnical: `
      deuda técnica, trabajo técnico, puramente técnico, puramente técnica, refactorización, sin cambios visibles,
      ningún cambio visible, nada cambia para los clientes, nada cambia para los usuarios, sin cambios funcionales,
      ningún cambio funcional
    `,
    customers: `
      cliente, clientes, clienta*, usuario*, usuaria*, paciente*, lector*, comprador*, vendedor*, comerciante*,
      suscriptor*, visitante*, alumno*, estudiante*, docente*, hospital*, clínica*, ciudadan*, viajero*, gente,
      personas, miembro*, ingresos, ventas
    `,
    effects: `
      efecto, efectos, efecto del trabajo, efecto esperado, efectos esperados, impacto, impacto esperado, beneficio,
      beneficios, beneficio esperado, beneficios esperados, ganancia, ganancias, lo que ganamos, qué ganamos
    `,
  },

  sections: {
    problem: {
      heading: 'Problema',
      prompt:
        '¿A quién frena hoy, qué lo frena y cómo lo sabemos? ¿Qué cambia para esas personas y para el negocio cuando esté resuelto?',
    },
    goals: {
      heading: 'Objetivos y no objetivos',
      prompt: 'Los resultados que este trabajo debe alcanzar y lo que deja fuera a propósito.',
      labels: { goal: 'Objetivo', nonGoal: 'No objetivo' },
    },
    requirements: {
      heading: 'Requisitos',
      prompt:
        'Lo que debe ser posible: una necesidad por línea, cada una con un ID que nunca se reutiliza. Lo que forma parte del producto mínimo (MVP) va marcado. Sin decir cómo se construye.',
      columns: { id: 'ID', requirement: 'Requisito', priority: 'Prioridad', mvp: 'MVP' },
    },
    design: {
      heading: 'Diseño',
      prompt:
        'Lo que las personas ven y hacen: los flujos principales, las maquetas, los enlaces a los archivos de diseño. Cómo se construye va en el documento de diseño de la solución (SDD).',
      labels: { flows: 'Flujos', mockUps: 'Maquetas', links: 'Enlaces' },
    },
    successMetrics: {
      heading: 'Métricas de éxito',
      prompt: 'Números que dirán si ha funcionado: cómo están hoy, cómo deberían estar, para cuándo y quién los mira.',
      columns: { metric: 'Métrica', today: 'Hoy', target: 'Objetivo', until: 'Para cuándo', by: 'Lo mide' },
    },
    rolloutPlan: {
      heading: 'Plan de lanzamiento',
      prompt:
        'Quién lo recibe primero, qué debe cumplirse antes de pasar al siguiente grupo, quién sigue el uso y las opiniones tras el lanzamiento y cómo se desactiva.',
      labels: { first: 'Primero', next: 'Siguiente grupo', owner: 'Responsable', off: 'Desactivación' },
    },
    communication: {
      heading: 'Comunicación del lanzamiento',
      prompt: 'Quién avisa del lanzamiento a clientes, ventas y soporte, cuándo y por qué canal.',
      columns: { audience: 'A quién', who: 'Quién avisa', when: 'Cuándo y cómo' },
      audiences: { customers: 'Clientes', sales: 'Ventas', support: 'Soporte' },
    },
    dependencies: {
      heading: 'Dependencias',
      prompt: 'Lo que otros equipos deben entregar. El PM fija el orden y el EM lo impulsa.',
      columns: {
        dependency: 'Dependencia',
        team: 'Equipo',
        by: 'Necesario para el',
        rank: 'Orden',
        driver: 'Lo impulsa',
      },
    },
    options: {
      heading: 'Opciones consideradas',
      prompt:
        'Al menos dos maneras de hacerlo. Qué cuesta cada una, cuánto tarda, qué facilita o dificulta después y cómo es trabajar con ella. Otra opción puede suponer otro equipo y otra fecha.',
      columns: { option: 'Opción', team: 'Equipo', available: 'Disponible desde', debt: 'Deuda técnica' },
    },
    solution: {
      heading: 'Solución elegida',
      prompt:
        'La opción elegida, por qué es mejor que las demás y su diseño: componentes, datos, interfaces, migración, pruebas.',
      labels: { option: 'Opción elegida', because: 'Motivo' },
    },
    risks: {
      heading: 'Riesgos',
      prompt: 'Qué podría salir mal, cómo lo notaríamos y qué haríamos.',
      columns: { risk: 'Riesgo', sign: 'Cómo lo notamos', answer: 'Qué hacemos' },
    },
    testing: {
      heading: 'Pruebas y desactivación',
      prompt: 'Una solución debe ser fácil de probar, de ampliar y de desactivar. ¿Qué lo asegura aquí?',
      labels: { testing: 'Pruebas', building: 'Ampliaciones', off: 'Desactivación' },
    },
    effect: {
      heading: 'Efecto del trabajo',
      prompt:
        'Lo que gana el equipo o el negocio, en cifras: horas ahorradas, incidencias evitadas, algo que pasa a ser posible.',
    },
    who: {
      heading: 'Quién',
      prompt:
        'Quién lo dirige y quién lo construye, con nombres y con qué parte de su tiempo. Otra opción puede requerir a otras personas.',
      labels: { lead: 'Dirige', people: 'Participantes', allocation: 'Dedicación' },
    },
    when: {
      heading: 'Cuándo',
      prompt:
        'Las fechas en que los clientes tendrán una solución en sus manos, y qué clientes (una beta cuenta). Acordadas entre EM y PM, junto con lo que va primero si no cabe todo.',
      columns: { milestone: 'Hito', date: 'Fecha', forWhom: 'Para quién', priority: 'Prioridad' },
    },
    target: {
      heading: 'Cuándo',
      prompt: '¿Cuánto tiempo vale el resultado y para cuándo se necesita?',
    },
    criteria: {
      cost: 'Coste',
      time: 'Plazo',
      velocity: 'Velocidad de desarrollo',
      experience: 'Experiencia de desarrollo',
    },
    choices: { must: 'Imprescindible', should: 'Importante', could: 'Deseable', yes: 'Sí', no: 'No' },
    forms: {
      designFor: 'Documento de diseño de la solución (Solution Design Document, SDD) de {0}.',
      toCover: 'Requisitos que cubrir: {0}',
      signOffs: {
        heading: 'Aprobaciones',
        prompt: 'Quien aprueba figura en «signoffs», en la cabecera, con su rol y el día.',
        columns: { decision: 'Decisión', owner: 'Responsable', signsOff: 'Aprueba' },
        decisions: { why: 'Por qué', what: 'Qué', how: 'Cómo', who: 'Quién', when: 'Cuándo', rollout: 'Lanzamiento' },
      },
      light: {
        metric: 'El único número que dirá si ha funcionado, y su objetivo.',
        rollout: 'Una línea: quién lo recibe primero, quién después y quién es responsable.',
        solution:
          'El diseño: componentes, datos, interfaces, migración, pruebas. Si hay otras maneras, se nombran en lugar de la última línea.',
        onlyOption: 'Única opción, porque …',
      },
      prFaq: {
        pressRelease: {
          heading: 'Nota de prensa',
          prompt:
            'Escrita como si acabara de salir, con palabras de un cliente: qué es, para quién y por qué debería importarle.',
        },
        news: {
          heading: 'Qué reciben los clientes',
          prompt: 'Lo que pueden hacer desde ahora y antes no podían. Sin decir cómo se construye.',
        },
        quote: { heading: 'Cita de un cliente', prompt: 'Lo que diría un cliente, en una o dos frases.' },
        customerFaq: {
          heading: 'Preguntas de los clientes',
          prompt: 'Lo que preguntarán los clientes: el precio, sus datos, qué pasa con lo que tienen hoy.',
        },
        internalFaq: {
          heading: 'Preguntas internas',
          prompt: 'Lo que preguntará la empresa: si merece la pena, qué hace falta, qué podría impedirlo.',
        },
        question: 'Pregunta',
        answer: 'Respuesta',
      },
      onePager: {
        whyNow: { heading: 'Por qué ahora', prompt: 'Qué ha cambiado y qué costaría esperar.' },
        proposal: {
          heading: 'Qué proponemos',
          prompt: 'Qué cambia y para quién, en pocas frases, y qué dejamos fuera a propósito.',
        },
        ask: { heading: 'Decisión necesaria', prompt: 'Qué deben decidir quienes lo leen y para qué día.' },
      },
      adr: {
        context: {
          heading: 'Contexto y planteamiento del problema',
          prompt: 'Qué hace necesaria una decisión, en dos o tres frases o como pregunta.',
        },
        drivers: {
          heading: 'Factores de decisión',
          prompt: 'Con qué se juzga la decisión, un factor por línea.',
        },
        considered: { heading: 'Opciones consideradas', prompt: 'Al menos dos, por su nombre.' },
        outcome: { heading: 'Decisión tomada', prompt: 'La opción elegida y por qué es mejor que las demás.' },
        consequences: {
          heading: 'Consecuencias',
          prompt: 'Qué mejora y qué empeora.',
          labels: { good: 'Bueno', bad: 'Malo' },
        },
        confirmation: {
          heading: 'Confirmación',
          prompt: 'Cómo puede comprobarse que la decisión se cumple: una prueba, una revisión, una medición.',
        },
        prosAndCons: {
          heading: 'Ventajas e inconvenientes de las opciones',
          prompt: 'Las opciones, una al lado de otra. Otra opción puede suponer otro equipo y otra fecha.',
        },
        more: {
          heading: 'Más información',
          prompt: 'Enlaces, decisiones anteriores, cuándo volver a mirarlo.',
        },
      },
      rfc: {
        summary: { heading: 'Resumen', prompt: 'El cambio en un párrafo, para alguien de fuera del equipo.' },
        motivation: { heading: 'Motivación', prompt: 'Qué problema resuelve, para quién y por qué ahora.' },
        proposal: {
          heading: 'Diseño propuesto',
          prompt:
            'Con detalle suficiente para poder rebatirlo: componentes, datos, interfaces, migración, casos particulares.',
        },
        drawbacks: { heading: 'Inconvenientes', prompt: 'Por qué podríamos no quererlo.' },
        alternatives: {
          heading: 'Alternativas consideradas',
          prompt: 'Otras maneras de hacerlo y por qué esta es mejor. No hacer nada es una de ellas.',
        },
      },
      openQuestions: { heading: 'Preguntas abiertas', prompt: 'Lo que aún no se sabe y quién lo averigua.' },
    },
  },
};
