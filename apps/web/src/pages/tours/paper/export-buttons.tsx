import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** A tour to take along: what the page shows to its reader, and no more. */
export function ExportButtons({ tourId }: { tourId: string }) {
  const { t } = useTranslation('tours');
  return (
    <>
      {(['csv', 'json'] as const).map((format) => (
        <Button key={format} component="a" href={`/api/touring/tours/${tourId}/export/${format}`} download={`tour.${format}`}>
          {t(`export.${format}`)}
        </Button>
      ))}
    </>
  );
}
