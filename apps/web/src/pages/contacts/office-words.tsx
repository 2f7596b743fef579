import { Chip, type Tone } from '../../parts/chip';
import { useWords } from '../../texts/use-words';
import type { Office } from './directory';

const TONES: Record<Office['status'], Tone> = { filled: 'jade', acting: 'them', vacant: 'grey', 'vacant-overdue': 'madder' };

export const OfficeChip = ({ status }: { status: Office['status'] }) => <Chip tone={TONES[status]}>{useWords('people')(`office.${status}`)}</Chip>;

/** Who answers: by name only where the holder wants it so. */
export function HolderWords({ office }: { office: Office }) {
  const t = useWords('people');
  if (office.holder === null) return <span className="dimmer">{t('holder.none')}</span>;
  const { name, ordinal, rank } = office.holder;
  return <>{name ?? t(rank === 0 ? 'holder.unnamed' : 'holder.unnamed-alternate', { ordinal, rank })}</>;
}

/** "Office of Portugal", "Office of Portugal for residencies". */
export const officeTitle = (t: ReturnType<typeof useWords>, partner: string, theme: string | null): string => t(theme === null ? 'office.of' : 'office.of-theme', { partner, theme });
