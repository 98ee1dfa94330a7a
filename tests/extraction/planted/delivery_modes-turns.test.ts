import { plant, type PlantedCase } from '../planted';

type Wanted = readonly [mode: string, planned?: boolean];

const planted =
  (under: NonNullable<PlantedCase['under']>, language: 'fi' | 'sv') =>
  (title: string, text: string, wanted: Wanted | null): PlantedCase => ({
    title,
    under,
    language,
    text,
    row: wanted && { service_id: under, mode: wanted[0], planned: wanted[1] ?? false },
  });
const training = planted('integration_training', 'fi');
const assessment = planted('assessment', 'fi');
const utbildning = planted('integration_training', 'sv');
const bedömning = planted('assessment', 'sv');

plant('delivery_modes', [
  training(
    'reads a plan for what is not there',
    '«Verkkokurssia» ei vielä ole, mutta sellaista suunnitellaan.',
    ['remote', true],
  ),
  training(
    'reads no plan that is denied too',
    'Verkkokurssia ei ole eikä sellaista suunnitella.',
    null,
  ),
  training(
    'takes no form that was tried and given up',
    'Verkkokursseja pidettiin aiemmin, mutta niistä luovuttiin.',
    null,
  ),
  training(
    'ends a denial with the relative clause',
    'Opiskelijat, jotka eivät pääse oppilaitokseen, seuraavat tunteja «etänä».',
    ['remote'],
  ),
  training(
    'reads training that a body procures',
    'Työllisyysalue hankkii alkeisryhmät «työvoimakoulutuksena».',
    ['purchased'],
  ),
  training(
    'reads procured training by a participle',
    'Kurssi on «työllisyysalueen hankkimaa koulutusta».',
    ['purchased'],
  ),
  training(
    'takes no papers that clients have got',
    'Opinnoissa hankitut todistukset näytetään kouluttajalle.',
    null,
  ),
  training('takes no future for a passive of coming', 'Aloitukseen tullaan «paikan päälle».', [
    'in_person',
  ]),
  training('reads a future passive', 'Opetusta tullaan antamaan «etänä».', ['remote', true]),
  assessment('reads one’s own people', 'Alkukeskustelut hoitaa kunnan «oma väki».', ['own']),
  assessment('reads a visit at home', 'Ensimmäinen haastattelu tehdään «kotikäynnillä».', [
    'in_person',
  ]),
  assessment(
    'reads clients called to an office',
    'Muut asiakkaat «kutsutaan kunnan toimistolle».',
    ['in_person'],
  ),
  utbildning(
    'reads a Swedish plan for what is not there',
    '«Distanskurs» finns inte ännu, men en sådan planeras.',
    ['remote', true],
  ),
  utbildning('reads what is explored', '«Nätkurser» har inte ordnats men utreds.', [
    'remote',
    true,
  ]),
  utbildning(
    'takes no Swedish form that was given up',
    'Nätkurser prövades ett år men upphörde.',
    null,
  ),
  utbildning(
    'ends a Swedish denial with the clause',
    'Den som inte kan resa får undervisning «på distans».',
    ['remote'],
  ),
  bedömning('reads a Swedish visit at home', 'Samtalet hålls «hemma hos kunden».', ['in_person']),
  bedömning(
    'reads clients called to a Swedish office',
    'Övriga kunder «kallas till kommunkontoret».',
    ['in_person'],
  ),
]);
