import astro from 'eslint-plugin-astro';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Rules that hold in every language of the project. */
const everywhere = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-debugger': 'error',
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  // Rows of a query are type aliases: an interface has no index signature and does not fit a generic record.
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
};

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-usb/',
      '.astro/',
      '.cache/',
      'coverage/',
      'data/snapshot/',
      'public/',
      'screenshots/',
      'test-results/',
      'playwright-report/',
    ],
  },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  svelte.configs.recommended,
  svelte.configs.prettier,
  astro.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: everywhere,
  },
  {
    // TypeScript itself reports undefined names, with the types of the tools at hand.
    files: ['**/*.{ts,astro,svelte,svelte.ts}'],
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] } },
    rules: {
      // Knows which runes give a binding that changes.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // The content security policy allows no `style=` attribute: positions and colours are SVG attributes,
      // classes, or properties set from script after the first paint.
      'svelte/no-inline-styles': ['error', { allowTransitions: false }],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/button-has-type': 'error',
      // Routes are plain addresses of a static site; the rule speaks of SvelteKit.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-unsafe-inline-scripts': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The content security policy allows no style attribute: use a class or an SVG attribute.',
        },
        {
          selector: 'JSXAttribute[name.namespace.name="define"][name.name.name="vars"]',
          message: 'define:vars writes a style attribute, which the content security policy forbids.',
        },
      ],
    },
  },
  {
    // Command-line programs speak to their user on the console.
    files: ['scripts/**', '*.config.*', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts', '**/*.test.ts'],
    rules: {
      // A test may say "this is there" and fail loudly when it is not.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
