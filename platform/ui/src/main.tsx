import { createRoot } from 'react-dom/client';
import './theme/tokens.css';
import './theme/base.css';
import './theme/mode';
import './ui/ui.css';
import { App } from './app/App';
import { startTexts } from './i18n';

const root = document.getElementById('root');
if (root) void startTexts().then(() => createRoot(root).render(<App />));
