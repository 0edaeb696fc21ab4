import './workspace.css';
import { startPage } from '../page/start.tsx';
import { Workspace } from './workspace.tsx';

startPage(<Workspace />);
