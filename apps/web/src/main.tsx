import '@mantine/core/styles.layer.css';
import './theme/ground.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './frame/queries';
import { router } from './frame/router';
import { startTexts } from './texts/i18n';
import { theme, variables } from './theme/theme';

/** Under the gateway's policy only style elements that carry this answer's nonce count. */
const styleNonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

// For what keeps the page behind a dialogue from scrolling: it makes its style element itself.
setNonce(styleNonce);

await startTexts();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={() => styleNonce}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
