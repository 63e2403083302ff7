import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { showColorScheme } from '../browser/color-scheme.ts';
import { guardPage } from '../browser/guard-page.ts';
import { followHeight, followHost, readFrameRequest, tellHost } from '../browser/frame-host.ts';
import { FramedApp } from './FramedApp.tsx';
import '../ui/theme.css';
import './frame.css';

const root = document.getElementById('root');
if (!root) throw new Error('frame.html has no element "root" to mount the wizard in');
guardPage();
const request = readFrameRequest(location.hash);
if (request.scheme) showColorScheme(request.scheme);
followHost(request.host, showColorScheme);
followHeight(root, (height) => {
  tellHost(request.host, { type: 'height', height });
});
createRoot(root).render(
  <StrictMode>
    <FramedApp request={request} />
  </StrictMode>,
);
tellHost(request.host, { type: 'ready' });
