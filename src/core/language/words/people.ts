/** Words of one language around people: deeds, titles, roles, teams, vacancies. */
export type PeopleWords = Readonly<Record<string, never>>;
