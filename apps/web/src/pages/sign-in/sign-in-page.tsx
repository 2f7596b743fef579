import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signInPath } from '../../api/client';
import { LanguageMenu } from '../../frame/language-menu';
import { Link } from '../../frame/link';
import { Bars } from '../../frame/page-shape';
import { Gate, Icon } from '../../parts/icon';
import { useTitle } from '../../parts/page-header';
import { WorldMap } from '../../parts/world-map';
import { demonstrationPeople, enterAs } from './demonstration';
import { introduced } from './people';
import { Person } from './person';
import css from './sign-in.module.css';

/** A tour across both continents, for the picture: Lisbon, Kraków, Almaty, Kolkata, Hanoi. */
const PLACES = [
  ['Lisbon', -9.1, 38.7],
  ['Kraków', 19.9, 50.1],
  ['Almaty', 76.9, 43.2],
  ['Kolkata', 88.4, 22.6],
  ['Hanoi', 105.8, 21],
] as const;
const places = PLACES.map(([id, longitude, latitude]) => ({ id, longitude, latitude, label: '', kind: 'unsigned' as const }));
const legs = PLACES.slice(1).map(([to], index) => ({ from: PLACES[index]![0], to, mode: 'sea' as const }));

/** Whoever is not signed in: what this is, and the way in; in a demonstration, people to be, one click each. */
export default function SignInPage() {
  const { t } = useTranslation('entry');
  const wanted = useRouterState({ select: ({ location }) => location.href });
  const people = useQuery({ queryKey: ['demonstration'], queryFn: demonstrationPeople, staleTime: Number.POSITIVE_INFINITY, retry: false });
  const [entering, setEntering] = useState<string | null>(null);
  useTitle(t('sign-in.title'));
  const listed = people.data ?? [];
  const large = Object.keys(introduced).flatMap((username) => listed.find((person) => person.username === username) ?? []);
  const others = listed.filter(({ username }) => !Object.hasOwn(introduced, username));
  const enter = (username: string, to = wanted) => (setEntering(username), void enterAs(username, to).catch(() => location.assign(signInPath(to))));

  return (
    <div className={css.gate}>
      <header className={css.top}>
        <span className={css.brand}>
          <Gate />
          Caravanserai
        </span>
        <LanguageMenu />
        <Button component="a" size="compact-md" href={signInPath(wanted)}>
          {t('sign-in')}
        </Button>
      </header>
      <main>
        <div className={css.head}>
          <div>
            <h1>{t('claim')}</h1>
            <p className={css.lead}>{t('lead')}</p>
          </div>
          <div className={css.picture} aria-hidden="true">
            <WorldMap title="" places={places} legs={legs} height={210} />
          </div>
        </div>
        {people.isPending ? (
          <Bars rows={4} height={56} />
        ) : listed.length === 0 ? (
          <div className={css.alone}>
            <Button component="a" variant="filled" href={signInPath(wanted)}>
              {t('sign-in')}
            </Button>
            <p className="dim">{t('sign-in.hint')}</p>
          </div>
        ) : (
          <>
            <p className={css.demo}>
              <Icon name="info" />
              <span>
                <b>{t('demo.title')}</b> {t('demo.text')}
              </span>
            </p>
            <h2 className={css.people}>{t('demo.people')}</h2>
            <div className={css.cards}>
              {large.map((person) => (
                <Person key={person.username} person={person} entering={entering} enter={enter} />
              ))}
            </div>
            {others.length > 0 && (
              <details className={css.others}>
                <summary>{t('demo.others', { count: others.length })}</summary>
                <ul>
                  {others.map(({ username, title }) => (
                    <li key={username}>
                      <button type="button" disabled={entering !== null} onClick={() => enter(username)}>
                        {title}
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </main>
      <footer className={css.foot}>
        {listed.length > 0 && <span>{t('demo.sides')}</span>}
        {listed.length > 0 && <a href="/mailbox">{t('demo.mailbox')}</a>}
        <Link to="/tours/offers">{t('visitor.look')}</Link>
        <a href="/api/docs">{t('programs')}</a>
      </footer>
    </div>
  );
}
