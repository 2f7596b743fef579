import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { ActingProvider, VisitorProvider } from './acting';
import { FrameShape, PageShape } from './page-shape';
import { isPublicPage } from './public-pages';
import { meQuery, useSession } from './session';
import { ErrorPage } from './error-page';
import { Shell } from './shell';
import { VisitorShell } from './visitor-shell';

const SignInPage = lazy(() => import('../pages/sign-in/sign-in-page'));
const RedeemPage = lazy(() => import('../pages/redeem/redeem-page'));

/** Whoever comes is asked who they are, then who they are here; only then there is a frame with pages in it. What is for everybody is shown at once. */
export function Root() {
  const session = useSession();
  const isPublic = useRouterState({ select: ({ location }) => isPublicPage(location.pathname) });
  const signedIn = session.data?.signedIn === true;
  const me = useQuery({ ...meQuery, enabled: signedIn });
  const failed = session.error ?? (signedIn ? me.error : null);
  if (failed) return <ErrorPage error={failed} reset={() => void (session.error ? session : me).refetch()} />;
  if (session.isPending || (signedIn && me.isPending)) return <FrameShape />;
  return (
    <Suspense fallback={<FrameShape />}>
      {!signedIn && isPublic ? (
        <VisitorProvider>
          <VisitorShell>
            <Suspense fallback={<PageShape />}>
              <Outlet />
            </Suspense>
          </VisitorShell>
        </VisitorProvider>
      ) : !signedIn ? (
        <SignInPage />
      ) : me.data === null ? (
        <RedeemPage />
      ) : (
        <ActingProvider>
          <Shell>
            <Suspense fallback={<PageShape />}>
              <Outlet />
            </Suspense>
          </Shell>
        </ActingProvider>
      )}
    </Suspense>
  );
}
