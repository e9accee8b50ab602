import { describe, expect, it } from 'vitest';
import { drawingMessages } from '../i18n/drawing';
import type { IndicatorBrief } from '../indicator/brief';
import { mapWords, type MapSubject } from './map-words';
import { mapSubtitle } from './title';

const brief = (part: Partial<IndicatorBrief>): IndicatorBrief =>
  ({
    ...{ label: 'Affitto sintetico', unit: 'euro al mese', measure: 'rate', decimals: 1 },
    ...{ publishers: 'Ente di prova', aggregationReason: null, ...part },
  }) as IndicatorBrief;
const subject = (part: Partial<MapSubject> = {}): MapSubject => ({
  view: { rows: [], known: 3, finding: null },
  indicator: brief({}),
  ...{ period: '2021', second: null, crossing: null, arrangement: 'una', ...part },
});
const groups = { rows: [{ level: 'unione' }] as unknown as MapSubject['view']['rows'], finding: null };

describe('mapWords', () => {
  it('names the indicator with its unit and period where nothing was found, and the publisher once', () => {
    expect(mapWords(subject(), 'it')).toEqual({
      title: 'Affitto sintetico',
      subtitle: 'euro al mese, 2021',
      notes: [],
      source: 'Ente di prova, 2021.',
    });
  });

  it('gives way to the title and note of a list', () => {
    expect(mapWords(subject({ title: '3 luoghi', note: 'per comune' }), 'en')).toMatchObject({
      title: '3 luoghi',
      subtitle: 'per comune',
    });
  });

  it('says why groups have no value, only while none has one', () => {
    const indicator = brief({ aggregationReason: 'non si somma' });
    const note = drawingMessages.it.notForGroups('Affitto sintetico', 'non si somma');
    expect(mapWords(subject({ indicator, view: { ...groups, known: 0 } }), 'it').notes).toEqual([note]);
    expect(mapWords(subject({ indicator, view: { ...groups, known: 2 } }), 'it').notes).toEqual([]);
    expect(mapWords(subject({ indicator, view: { ...subject().view, known: 0 } }), 'it').notes).toEqual([]);
  });

  it('says in one note that two indicators cannot be crossed, with the reasons', () => {
    const second = { indicator: brief({ label: 'Altro', aggregationReason: 'non si somma' }) };
    const asked = subject({ second, arrangement: 'incrocio', view: { ...groups, known: 2 } });
    expect(mapWords(asked, 'it').notes).toEqual([
      `${drawingMessages.it.noCrossing} ${drawingMessages.it.notForGroups('Altro', 'non si somma')}`,
    ]);
  });
});

describe('mapSubtitle', () => {
  it('repeats the measure only where the title tells something else', () => {
    const indicator = brief({});
    expect(mapSubtitle('Minimo 3', indicator, '2021', 'it')).toBe('Affitto sintetico, euro al mese, 2021');
    expect(mapSubtitle('Alloggi', brief({ label: 'Alloggi', unit: 'alloggi' }), '2021', 'it')).toBe('2021');
  });
});
