import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/icon';
import { useKeys } from './keys';
import { useGo } from './link';
import { useFound, type Found } from './palette-entries';
import css from './palette.module.css';

let open: () => void = () => undefined;

/** For buttons that lead to the same place as Ctrl-K. */
export const openPalette = (): void => open();

/** Ctrl-K: pages, things to do and things by title, one line each; arrows choose, Enter goes. */
export function Palette() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  open = () => setOpened(true);
  useKeys([
    { key: 'Mod+k', does: t('keys.palette'), run: () => setOpened(true) },
    { key: '/', run: () => setOpened(true) },
  ]);
  return (
    <Modal opened={opened} onClose={() => setOpened(false)} withCloseButton={false} padding={0} size={560} yOffset="12vh" attributes={{ content: { 'aria-label': t('search.title') } }} classNames={{ content: css.content! }}>
      <Finder close={() => setOpened(false)} />
    </Modal>
  );
}

function Finder({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const go = useGo();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { found, searching } = useFound(text);
  const chosen = Math.min(at, found.length - 1);

  function take(entry: Found | undefined): void {
    if (!entry) return;
    close();
    if (entry.to !== undefined) go(entry.to);
    else entry.run?.();
  }

  function hear(event: React.KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setAt((Math.max(0, chosen) + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') take(found[chosen]);
    else return;
    event.preventDefault();
  }

  return (
    <>
      <label className={css.line}>
        <Icon name="search" />
        <input
          data-autofocus
          value={text}
          placeholder={t('search.find')}
          aria-label={t('search.title')}
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-found"
          aria-activedescendant={found[chosen] ? `palette-${chosen}` : undefined}
          autoComplete="off"
          onChange={({ currentTarget }) => (setText(currentTarget.value), setAt(0))}
          onKeyDown={hear}
        />
        <kbd>Esc</kbd>
      </label>
      <ul id="palette-found" role="listbox" aria-label={t('search.found')} className={css.found}>
        {found.map((entry, index) => (
          <li key={`${entry.kind} ${entry.title} ${entry.to}`} id={`palette-${index}`} role="option" aria-selected={index === chosen} ref={(line) => void (index === chosen && line?.scrollIntoView({ block: 'nearest' }))} onMouseMove={() => setAt(index)} onClick={() => take(entry)}>
            <Icon name={entry.icon} />
            <span>{entry.title}</span>
            <small>{entry.kind}</small>
          </li>
        ))}
      </ul>
      <p className={css.foot} role="status">
        {searching ? t('search.searching') : found.length === 0 ? t('search.nothing', { text }) : t('search.hint')}
      </p>
    </>
  );
}
