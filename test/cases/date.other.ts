import { date } from './case.js';

/** Dates in the other languages that an archive holds, by ISO 639-1 code. */
export const otherDates = [
  {
    lang: 'it',
    cases: [
      date('2024-07-12', ['12 luglio 2024', '12 luglio']),
      date('2023-12-01', ['1º dicembre 2023', '1° dicembre 2023', '1 dicembre 2023']),
      date('2023-12', ['dicembre 2023']),
    ],
  },
  {
    lang: 'es',
    cases: [date('2024-07-12', ['12 de julio de 2024', '12 de julio del 2024', '12 de julio']), date('2023-12', ['diciembre de 2023'])],
  },
  {
    lang: 'fr',
    cases: [
      date('2024-07-12', ['12 juillet 2024', '12 juillet']),
      date('2024-03-01', ['1er mars 2024']),
      date('2023-12', ['décembre 2023']),
      date('2023-08', ['août 2023']),
    ],
  },
  {
    lang: 'de',
    cases: [
      date('2024-07-12', ['12. Juli 2024', '12. Juli', '12.07.2024', '12.7.2024']),
      date('2023-12', ['Dezember 2023']),
      date('2024-03-05', ['5. März 2024']),
    ],
  },
  { lang: 'pt', cases: [date('2024-07-12', ['12 de julho de 2024', '12 de julho']), date('2024-03', ['março de 2024'])] },
  {
    lang: 'ru',
    cases: [date('2024-07-12', ['12 июля 2024', '12 июля']), date('2024-03-05', ['5 марта 2024']), date('2024-05-09', ['9 мая 2024'])],
  },
  { lang: 'ja', cases: [date('2024-07-12', ['2024年7月12日', '7月12日']), date('2024-06', ['2024年6月'])] },
] as const;
