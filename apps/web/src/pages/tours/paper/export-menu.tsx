import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A tour to take along: what the page shows to its reader, and no more. */
export function ExportMenu({ tourId }: { tourId: string }) {
  const { t } = useTranslation('tours');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button>{t('export')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['csv', 'json'] as const).map((format) => (
          <Menu.Item key={format} component="a" href={`/api/touring/tours/${tourId}/export/${format}`} download={`tour.${format}`}>
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
