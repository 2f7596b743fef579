import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAllKeys, useKeys } from './keys';

/** Which keys there are on this page; opened by `?`. */
export function KeysList() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  useKeys([{ key: '?', does: t('keys.list'), run: () => setOpen(true) }]);
  const shown = useAllKeys().filter(({ does }, index, all) => does && all.findIndex((other) => other.does === does) === index);
  return (
    <Modal opened={open} onClose={() => setOpen(false)} title={<b>{t('keys.title')}</b>} closeButtonProps={{ 'aria-label': t('close') }}>
      <table className="t">
        <tbody>
          {shown.map(({ key, does }) => (
            <tr key={does}>
              <td style={{ width: 140 }}>
                {key.split('+').map((part) => (
                  <span key={part}>
                    <kbd>{part === 'Mod' ? 'Ctrl' : part.replace('Arrow', '').replace(/^[a-z]$/, (letter) => letter.toUpperCase())}</kbd>{' '}
                  </span>
                ))}
              </td>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Modal>
  );
}
