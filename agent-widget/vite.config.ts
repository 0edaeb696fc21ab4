import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Three pages from one set of panels: the simulated workspace (`/`), the agent's panel, the admin console. */
export default defineConfig({
  root: here('.'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: here('../dist/widget'),
    emptyOutDir: true,
    target: 'es2022',
    // The component library alone is near 1 MB; it is served from the same machine and cached by content hash.
    chunkSizeWarningLimit: 2000,
    rollupOptions: {
      input: { index: here('index.html'), widget: here('widget.html'), admin: here('admin.html') },
    },
  },
});
