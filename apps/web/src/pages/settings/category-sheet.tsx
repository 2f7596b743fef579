import { NativeSelect, Switch } from '@mantine/core';
import { Icon } from '../../parts/icon';
import { useWords } from '../../texts/use-words';
import { type Category, type CategoryLine, type Letters, letterWays, linesOf, type Sheet } from './choices';
import css from './settings.module.css';

interface Props {
  readonly sheet: Sheet;
  readonly isBusy: boolean;
  readonly choose: (change: { category: Category; inbox?: boolean; letters?: Letters }) => void;
}

/** A line for each kind of notice: whether it stands in the inbox, and how letters about it come. */
export function CategorySheet({ sheet, isBusy, choose }: Props) {
  const t = useWords('inbox');
  return (
    <table className={css.sheet}>
      <caption className="vh">{t('settings.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('settings.category')}</th>
          <th scope="col">{t('channel.inbox')}</th>
          <th scope="col">{t('channel.email')}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(sheet).map((line) => (
          <tr key={line.category}>
            <th scope="row">
              {t(`category.${line.category}`)}
              <small>{t(`category.${line.category}.meaning`)}</small>
              {line.mandatory && (
                <small className={css.locked}>
                  <Icon name="lock" size={12} /> {t(`locked.${line.category}`)}
                </small>
              )}
            </th>
            {line.mandatory ? <Always /> : <Ways line={line} isBusy={isBusy} choose={choose} />}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Always() {
  const t = useWords('inbox');
  return (['inbox', 'email'] as const).map((channel) => (
    <td key={channel} data-label={t(`channel.${channel}`)}>
      <span className={`small dim ${css.always}`}>{t(channel === 'inbox' ? 'always' : 'letters.at-once')}</span>
    </td>
  ));
}

function Ways({ line: { category, inbox, letters }, isBusy, choose }: Pick<Props, 'isBusy' | 'choose'> & { line: CategoryLine }) {
  const t = useWords('inbox');
  return (
    <>
      <td data-label={t('channel.inbox')}>
        <Switch aria-label={`${t(`category.${category}`)}, ${t('channel.inbox')}`} checked={inbox} disabled={isBusy} onChange={({ currentTarget }) => choose({ category, inbox: currentTarget.checked })} />
      </td>
      <td data-label={t('channel.email')}>
        <NativeSelect
          aria-label={`${t(`category.${category}`)}, ${t('channel.email')}`}
          size="sm"
          value={letters}
          disabled={isBusy}
          data={letterWays.map((value) => ({ value, label: t(`letters.${value}`) }))}
          onChange={({ currentTarget }) => choose({ category, letters: currentTarget.value as Letters })}
        />
      </td>
    </>
  );
}
