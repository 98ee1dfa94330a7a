import { build } from 'vite';

await build({
  root: 'tests/charts/gallery',
  configFile: 'vite.config.ts',
  publicDir: false,
  logLevel: 'warn',
  build: { outDir: '../../../gallery', emptyOutDir: true },
});
