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

  choices: {},

  measures: {},

  launches: {},

  owners: {
    owner: `
      responsable, responsables, propietario, propietaria, dueño, dueña, a cargo, a cargo de, encargado,
      encargada, persona responsable, persona a cargo
    `,
    accountable: 'rinde cuentas, aprobador, aprobadora',
    decider: `
      quien decide, quién decide, decisor, decisora, decide, decidido por, decisión final, responsable de la
      decisión
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
      decide, deciden, decide sobre, deciden sobre, es responsable de, son responsables de, es responsable, son
      responsables, está a cargo de, están a cargo de, tiene la última palabra, tienen la última palabra, tiene
      la última palabra sobre, tienen la última palabra sobre, es el dueño de, es la dueña de, se encarga de, se
      encargan de
    `,
    ownedBy: `
      decidido por, decidida por, a cargo de, está a cargo de, es responsabilidad de, bajo la responsabilidad
      de, la decisión es de, la decisión corresponde a, corresponde a, pertenece a, depende de
    `,
    particles: '',
    together: 'juntos, juntas, conjuntamente, en conjunto, ambos, ambas, de forma conjunta',
    joints: 'y, e, o, u, y/o, con, junto con, junto a, conjuntamente con, así como',
    articles: 'el, la, los, las, nuestro, nuestra, un, una',
    ownTeam: 'su equipo, el equipo, sus equipos, su grupo, equipo',
    team: 'equipo, equipos, grupo, comité, escuadrón, célula',
    standIn: `
      interin*, suplent*, sustitu*, en nombre de, hasta, provisional*, temporal*, mientras, luego, después, a
      partir de, desde, durante, en ausencia, adjunt*, delegad*, en lugar de, en funciones, reemplaz*, ausencia,
      ausente, vacaciones, baja, permiso
    `,
    insteadOf: 'por, para',
    consulted: `
      consult*, informad*, informar, apoyo, ayuda, asesor*, consejo, acuerdo, colabora*, contribu*, revis*,
      apoyad*
    `,
    product: `
      producto, gestor de producto, gestora de producto, jefe de producto, jefa de producto, gerente de
      producto, responsable de producto, equipo de producto, gestión de producto
    `,
    engineering: `
      ingeniería, desarrollo, jefe de ingeniería, jefa de ingeniería, gerente de ingeniería, responsable de
      ingeniería, responsable técnico, responsable técnica, equipo de ingeniería, equipo de desarrollo, equipo
      técnico
    `,
    remarks: `
      jef*, direct*, gerente*, responsable*, producto*, ingenier*, desarrollador*, marketing, ventas, finanzas,
      legal, oficina, departamento, lunes, martes, miércoles, jueves, viernes, desde, ver, todos, nadie,
      servicio*, sistema*
    `,
    labels: { owner: 'Responsable', consulted: 'consultado', colon: ': ' },
  },

  technology: {
    headings: `
      arquitectura, modelo de datos, base de datos, implementación, implementación técnica, diseño técnico,
      solución técnica, enfoque técnico, detalles técnicos, notas técnicas, esquema, infraestructura, pila
      tecnológica, diagrama de clases, diagrama de secuencia, algoritmo, servidor, funcionamiento interno, por
      dentro, internamente, entre bastidores, cómo se construye
    `,
    forUsers: `
      arquitectura de la información, arquitectura de información, incorporación, interfaz de usuario, interfaz,
      pantallas, maquetas, prototipos, flujo de usuario, flujos de usuario, recorrido, experiencia de usuario,
      experiencia, api pública, api de socios, accesibilidad, ajustes, configuración
    `,
    asIs: `
      situación actual, estado actual, arquitectura actual, sistema actual, solución actual, funcionamiento
      actual, proceso actual, contexto, antecedentes, lo que hay hoy
    `,
    today: 'hoy, actualmente, en la actualidad, hoy en día, por ahora, de momento, existente*, hasta ahora',
    parts: `
      clave foránea, claves foráneas, clave primaria, microservicio*, monolito*, caché, tarea cron, tarea
      programada, punto de acceso, réplica*, almacén de datos, api rest
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
};
