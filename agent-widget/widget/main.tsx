import { startPage } from '../page/start.tsx';
import { AgentPanel } from './agent-panel.tsx';
import { WorkspaceConnection } from './workspace-connection.ts';

startPage(<AgentPanel connection={new WorkspaceConnection()} />);
