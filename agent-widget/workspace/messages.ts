/** The messages between the agent workspace and an app, as the SDK 1.0.11 sends and expects them. */
export interface Topic {
  readonly namespace: string;
  readonly key: string;
  readonly parameter?: string;
}

export type FromApp =
  | {
      readonly type: 'request';
      readonly namespace: string;
      readonly command: string;
      readonly requestId: string;
      readonly data?: { readonly contactId?: string; readonly attributes?: readonly string[] | '*' };
    }
  | { readonly type: 'subscribe'; readonly topic: Topic; readonly handlerId: string }
  | { readonly type: 'unsubscribe'; readonly topic: Topic }
  | { readonly type: 'healthCheck' }
  | { readonly type: 'closeApp'; readonly message?: string; readonly isFatalError?: boolean }
  | { readonly type: 'appLifecycleHandlerCompleted'; readonly stage: string };

export type ToApp =
  | {
      readonly type: 'acknowledge';
      readonly connectionId: string;
      readonly status: object;
      readonly healthCheckInterval: number;
    }
  | {
      readonly type: 'appLifecycle';
      readonly stage: 'create' | 'start' | 'stop' | 'destroy';
      readonly instanceId: string;
      readonly appInstanceId: string;
      readonly config: object;
      readonly scope: { readonly type: 'contact'; readonly contactId: string } | { readonly type: 'idle' };
      readonly region: string;
    }
  | {
      readonly type: 'response';
      readonly namespace: string;
      readonly requestId: string;
      readonly isError: false;
      readonly data: object;
    }
  | {
      readonly type: 'response';
      readonly namespace: string;
      readonly requestId: string;
      readonly isError: true;
      readonly errorKey: string;
      readonly reason: string;
      readonly details: object;
    }
  | { readonly type: 'publish'; readonly topic: Topic; readonly handlerId: string; readonly data: object }
  | { readonly type: 'healthCheckResponse'; readonly time: number; readonly counter: number };

/** Whether a window message is an app that asks to be hosted. */
export function isHostRequest(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'connect-app-host-init';
}
