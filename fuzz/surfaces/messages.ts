import fc from 'fast-check';
import { readFrameRequest } from '../../src/browser/frame-host.ts';
import { readFromFrame, readFromHost } from '../../src/browser/frame-messages.ts';
import { HOSTILE } from '../mutations.ts';
import { must, surface, type Surface } from '../surface.ts';

/** Anything that another window may post: only what a framed wizard and its page say is heard. */
export const messages: Surface = (() => {
  const value = fc.oneof(
    fc.constantFrom<unknown>(
      'ready',
      'height',
      'screen',
      'next',
      'done',
      'scheme',
      'dark',
      'ask',
      'fix',
    ),
    fc.constantFrom<unknown>(1, 0, -1, 640, 1e9, Number.NaN, Infinity, null, undefined, true),
    fc.constantFrom<unknown>(...HOSTILE),
    fc.anything(),
  );
  const near = fc.record(
    {
      wsgiTriage: fc.oneof(fc.constant<unknown>(1), value),
      type: value,
      height: value,
      kind: value,
      id: value,
      problem: value,
      scheme: value,
    },
    { requiredKeys: [] },
  );
  return surface('postMessage', fc.oneof({ weight: 4, arbitrary: near }, fc.anything()), (data) => {
    const heard = readFromFrame(data);
    const isSigned = (data as { wsgiTriage?: unknown } | null | undefined)?.wsgiTriage === 1;
    must(heard === null || isSigned, 'a message of somebody else was heard');
    if (heard?.type === 'height') must(heard.height > 0 && heard.height < 1e5, 'an endless height');
    for (const id of heard?.type === 'next'
      ? [heard.id]
      : heard?.type === 'done'
        ? [heard.problem]
        : []) {
      must(/^[a-z0-9-]*$/.test(id), `an id is ${id}`);
    }
    const told = readFromHost(data);
    must(told === null || /^(?:light|dark)$/.test(told.scheme), 'a scheme that is none');
    const text = typeof data === 'string' ? data : '';
    const { scheme } = readFrameRequest(`#${text}&host=x`);
    must(scheme === null || /^(?:light|dark)$/.test(scheme), 'a scheme that is none');
    for (const host of [text, `https://${text}`]) {
      const request = readFrameRequest(`#${new URLSearchParams({ host }).toString()}`);
      const isOrigin = /^(?:null|[a-z][a-z\d+.-]*:\/\/[^/?#@\s]+)$/.test(request.host);
      must(isOrigin || request.host === '', `"${request.host}" would be spoken to`);
    }
  });
})();
