/** Addresses of the pages of the plan, after the language. */
import type { Theme } from '../indicator/types';

export const MISSION_NUMBERS = [1, 2, 3, 4, 5, 6, 7] as const;
export type MissionNumber = (typeof MISSION_NUMBERS)[number];

/** Missions whose mapping the observatory is for: their pages are whole. */
export const MAPPED_MISSIONS: readonly MissionNumber[] = [1, 3, 4];

export const PLAN_PATHS = {
  missions: '/missioni/',
  /** Fields, strategies, bodies, timeline and the two figures. */
  plan: '/missioni/piano/',
  /** The agreements and funds around the plan. */
  instruments: '/missioni/strumenti/',
  /** The pilot action on energy communities. */
  cer: '/missioni/cer/',
  /** Directions by territories: what is covered. */
  monitoring: '/missioni/monitoraggio/',
} as const;

export function missionPath(mission: MissionNumber): string {
  return `/missioni/${mission}/`;
}

/** Address of a direction of the plan, or of the pilot action on energy communities. */
export function directionPath(id: string): string {
  if (id.startsWith('pilota')) return id === 'pilota-2' ? PLAN_PATHS.cer : `${PLAN_PATHS.plan}#${id}`;
  return `/missioni/${id.slice(1, 2)}/#${id}`;
}

export function themePath(theme: Theme): string {
  return `/temi/${theme}/`;
}
