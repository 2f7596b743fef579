import { useTranslation } from 'react-i18next';
import { Icon } from '../../parts/icon';
import { When } from '../../parts/when';
import type { Step } from '../tours/touring';
import css from './offers.module.css';

/** What the editor asks for, before everything else: it is why the offer came back. */
export function LastRemark({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation('offers');
  const last = steps.findLast(({ action, remark }) => action === 'request-offer-changes' && remark);
  if (!last) return null;
  return (
    <section className={css.remark}>
      <p className={css.remarkHead}>
        <Icon name="back" />
        <b>{t('remark')}</b>
        <span className="small dim">
          <When at={last.at} />
        </span>
      </p>
      <p className={css.remarkText}>{last.remark}</p>
    </section>
  );
}
