import fc from 'fast-check';

/** Test files share workers: each begins with the library's own settings, whatever the file before it asked for. */
fc.resetConfigureGlobal();
