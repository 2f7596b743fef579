import { answeredHeaders, askedHeaders } from './passed-headers';

it('passes on what belongs to the request', () => {
  const kept = {
    authorization: 'Bearer t',
    'x-acting-for': 'a',
    'idempotency-key': 'k',
    'if-match': '"3"',
    'x-correlation-id': 'c',
    'content-type': 'application/json',
    'accept-language': 'vi',
  };
  expect(askedHeaders(kept)).toEqual(kept);
});

it('keeps to itself what belongs to the connection, the browser and the gateway', () => {
  const dropped = {
    ...{ connection: 'close, X-Private', 'x-private': '1', 'keep-alive': '1', te: 'trailers', upgrade: 'websocket', 'transfer-encoding': 'chunked' },
    ...{ cookie: 'a=b', host: 'tours.example', 'content-length': '3', 'x-csrf-token': 't', 'sec-fetch-site': 'same-origin' },
    ...{ 'x-forwarded-for': '192.0.2.1', 'x-forwarded-host': 'evil.example', forwarded: 'for=192.0.2.1', 'proxy-authorization': 'x' },
  };
  expect(askedHeaders(dropped)).toEqual({});
});

it('passes on an answer without cookies and without the name of software', () => {
  const kept = { etag: '"3"', 'content-type': 'application/json', 'retry-after': '5', 'content-length': '2' };
  expect(answeredHeaders({ ...kept, 'set-cookie': ['a=b'], server: 'x', connection: 'keep-alive', 'keep-alive': 'timeout=5' })).toEqual(kept);
});
