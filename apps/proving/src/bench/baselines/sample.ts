const id = '10000000-0000-4000-8000-000000000001';
const range = { start: '2028-01-01', end: '2028-03-18', zone: 'Asia/Tokyo' };
const title = 'The Silk Road and the Sea';

/** As long as the event of a hold, and one. */
export const sampleEvent = {
  stopId: id, tourId: id, organiserId: id, hostId: id, title, spaceId: id, occupancy: range, opening: range, rank: 1, expiresAt: '2027-06-15T00:00:00.000Z',
};

/** A message of the stock peer; its sender puts the record's own key where KEY stands. */
export const stockSample = { id: 'KEY', tourId: id, spaceId: id, title, occupancy: range, opening: range, placedAt: '2027-06-01T00:00:00.000Z' };
