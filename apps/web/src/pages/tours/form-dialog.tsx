import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A form over the page that it belongs to; what is typed in it is kept when it closes. */
export function FormDialog({ title, close, wide = false, children }: { title: string; close: () => void; wide?: boolean; children: ReactNode }) {
  const { t } = useTranslation('tours');
  return (
    <Modal opened onClose={close} size={wide ? 'lg' : 'md'} title={<b>{title}</b>} closeButtonProps={{ 'aria-label': t('close') }}>
      {children}
    </Modal>
  );
}
