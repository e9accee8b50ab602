import { Workbox } from 'workbox-window';
import { asset } from '@/lib/i18n/locale';

/** The service worker of this site; every look for an update goes to the net. Nothing is registered before `register()`. */
export function workerOfSite(): Workbox {
  return new Workbox(asset('/sw.js'), { scope: asset('/'), updateViaCache: 'none' });
}

/** Waits until a worker answers for the site. Rejects where the browser gives it up. */
export function activated(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting;
  if (registration.active || !worker) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('the service worker was not installed'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
