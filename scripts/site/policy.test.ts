import { describe, expect, it } from 'vitest';
import { FRAMED, policyOf } from './policy.mjs';

describe('who may put a page in a frame', () => {
  it.each([
    '/embed/',
    '/en/embed/',
    '/embed/grafico/',
    '/en/embed/territorio/vergato/',
    '/embed/tabella/index.html',
  ])('anybody, of %s', (address) => expect(address).toMatch(FRAMED));

  it.each([
    '/',
    '/mappa/',
    '/dati/embed/',
    '/embedded/',
    '/data/v1/embed/',
    '/de/embed/',
    '/embed/x.js',
    '/embed/../mappa/',
  ])('nobody, of %s', (address) => expect(address).not.toMatch(FRAMED));

  it('is read from the place in the served folder, wherever that is', () => {
    expect(policyOf('/srv/embed/mappa/index.html', '/srv/embed')).toMatch(/frame-ancestors 'none'$/);
    expect(policyOf('/srv/site/embed/grafico/index.html', '/srv/site')).toMatch(/frame-ancestors \*$/);
    expect(policyOf('/srv/embed/index.html', '/srv/site')).toMatch(/frame-ancestors 'none'$/);
  });
});
