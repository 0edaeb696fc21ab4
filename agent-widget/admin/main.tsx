import './admin.css';
import { startPage } from '../page/start.tsx';
import { AdminConsole } from './admin-console.tsx';

startPage(<AdminConsole />);
