import { registerEnumType } from 'type-graphql';

export enum LimitKind {
  TIME = 'TIME',
  MONEY = 'MONEY',
  PEOPLE = 'PEOPLE',
  SPACE = 'SPACE',
  ETHICS = 'ETHICS',
}
registerEnumType(LimitKind, {
  name: 'LimitKind',
  description: 'What a limit is about.',
  valuesConfig: {
    TIME: { description: 'Temps: hours, days, evenings.' },
    MONEY: { description: 'Argent: what may be spent, or what must stay free.' },
    PEOPLE: { description: 'Personnes: how many, and who.' },
    SPACE: { description: 'Espace: rooms, surfaces, distances.' },
    ETHICS: { description: 'Éthique: what is not done.' },
  },
});
